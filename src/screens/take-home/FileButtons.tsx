import { LoaderCircle } from "lucide";
import { messages } from "../../messages/take-home.ts";
import { Icon } from "../../ui/Icon.tsx";
import { FILE_KINDS, type FileKind } from "./file-kinds.ts";

const { kinds } = messages.takeHome.files;

interface Props {
  /** The one that is being made. */
  readonly making: FileKind | null;
  readonly disabled: boolean;
  /** Only what is of use without answers. */
  readonly blank: boolean;
  readonly onMake: (kind: FileKind) => void;
}

/** A button for each kind of file, with what it is good for. */
export function FileButtons({ making, disabled, blank, onMake }: Props) {
  return (
    <ul class="take-home-kinds">
      {FILE_KINDS.filter((row) => row.blank || !blank).map(({ kind, icon, extension }) => (
        <li key={kind}>
          <button
            type="button"
            class="take-home-kind"
            disabled={disabled}
            aria-busy={making === kind}
            onClick={() => onMake(kind)}
          >
            <Icon icon={making === kind ? LoaderCircle : icon} />
            <span class="take-home-kind-words">
              <span class="take-home-kind-name">
                {kinds[kind].name} <small>.{extension}</small>
              </span>
              <span class="take-home-kind-use">{kinds[kind].use}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
