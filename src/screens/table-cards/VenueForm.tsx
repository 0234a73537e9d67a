import { messages } from "../../messages/table-cards.ts";
import { VENUE_LIMITS } from "../../session/venue.ts";
import { Banner } from "../../ui/Banner.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import type { Place } from "./use-venue.ts";
import { isPasswordTooShort } from "./wifi-code.ts";

const words = messages.tableCards;

/** The room's Wi-Fi and the address of the app, typed once. */
export function VenueForm({ place }: { readonly place: Place }) {
  const { venue, typedAddress, address, failed, change } = place;
  return (
    <div class="table-cards-venue">
      <TextInput
        label={words.wifi}
        hint={words.wifiHint}
        value={venue.wifi}
        maxLength={VENUE_LIMITS.wifi}
        autocomplete="off"
        spellcheck={false}
        onText={(wifi) => change({ wifi })}
      />
      <TextInput
        label={words.password}
        hint={words.passwordHint}
        error={isPasswordTooShort(venue.password) ? words.passwordShort : null}
        value={venue.password}
        maxLength={VENUE_LIMITS.password}
        autocomplete="off"
        spellcheck={false}
        onText={(password) => change({ password })}
      />
      <TextInput
        label={words.address}
        hint={address?.isDoor ? words.doorHint : words.addressHint}
        error={sayAddressFault(place)}
        value={typedAddress}
        maxLength={VENUE_LIMITS.address}
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        onText={(text) => change({ address: text })}
      />
      <p class="table-cards-hint">{words.kept}</p>
      {failed && <Banner tone="warn">{words.notKept}</Banner>}
    </div>
  );
}

function sayAddressFault({ address }: Place): string | null {
  if (!address) return words.addressFaulty;
  return address.isOwn && !address.isDoor ? words.addressOwn : null;
}
