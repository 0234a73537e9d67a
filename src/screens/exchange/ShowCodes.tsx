import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/exchange.ts";
import { type Exchange, encodeExchange } from "../../session/exchange/format.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { STREAM_LIMIT_BYTES } from "../../ui/qr-stream/frames.ts";
import { QrStream } from "../../ui/qr-stream/QrStream.tsx";

const words = messages.exchange.codes;
/** What a tablet's camera reads off another's screen; measured by the journey of this screen. */
const BYTES_PER_SECOND = 1_000;

interface Props {
  readonly exchange: Exchange;
  readonly label: string;
  readonly hint: string;
}

/** An exchange as codes that follow each other. */
export function ShowCodes({ exchange, label, hint }: Props) {
  const [content, setContent] = useState<Uint8Array | null>(null);
  useEffect(() => void encodeExchange(exchange).then(setContent), [exchange]);
  if (!content) return <Progress label={messages.session.failure.opening} />;
  if (content.length > STREAM_LIMIT_BYTES) return <Banner tone="warn">{words.tooLarge}</Banner>;
  const kilobytes = Math.max(1, Math.round(content.length / 1000));
  return (
    <div class="exchange-show">
      <div class="exchange-picture">
        <QrStream content={content} label={label} />
      </div>
      <p>{hint}</p>
      <p class="exchange-size">
        {words.size(kilobytes, Math.max(1, Math.ceil(content.length / BYTES_PER_SECOND)))}
      </p>
    </div>
  );
}
