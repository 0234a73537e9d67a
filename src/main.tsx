import { render } from "preact";
import { InstallOffer } from "./offline/InstallOffer.tsx";
import { OfflineNote } from "./offline/OfflineNote.tsx";
import { ReloadOffer } from "./offline/ReloadOffer.tsx";
import { startOffline } from "./offline/register.ts";
import { UpdateOffer } from "./offline/UpdateOffer.tsx";
import "./ui/styles.css";

const offline = startOffline();

const app = document.getElementById("app");
if (app) {
  render(
    <main>
      <h1>Worktable</h1>
      <ReloadOffer offline={offline} />
      <UpdateOffer offline={offline} />
      <InstallOffer offline={offline} />
      <OfflineNote offline={offline} />
    </main>,
    app,
  );
}
