import { FileText, Pencil, Plus, Trash, WifiOff } from "lucide";
import { useState } from "preact/hooks";
import { Sheet } from "../../ui/AppFrame.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button, IconButton, LinkButton } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Failure } from "../../ui/Failure.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { Select } from "../../ui/Select.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { TextArea, TextInput } from "../../ui/TextInput.tsx";
import { useToast } from "../../ui/Toast.tsx";
import "./gallery.css";

/** The parts without domain words. */
export function Parts() {
  const [text, setText] = useState("Table 3");
  const [size, setSize] = useState("a4");
  const [on, setOn] = useState(true);
  const [open, setOpen] = useState(false);
  const toast = useToast();
  return (
    <Sheet title="Parts" intro="Buttons, boxes and what they say.">
      <div class="gallery-row">
        <Button tone="primary" icon={Plus} onClick={() => setOpen(true)}>
          Open a dialog
        </Button>
        <Button onClick={() => toast({ text: "Row removed", action: { label: "Undo", run: () => {} } })}>
          Say something
        </Button>
        <Button tone="quiet" icon={Pencil}>
          Rename
        </Button>
        <Button tone="danger" icon={Trash}>
          Delete session
        </Button>
        <Button tone="primary" busy={true}>
          Opening
        </Button>
        <Button disabled={true}>Not now</Button>
        <LinkButton href="#" icon={FileText}>
          Handout
        </LinkButton>
        <IconButton icon={Pencil} label="Rename" />
        <Menu
          label="More"
          items={[
            { label: "Rename", icon: Pencil, onSelect: () => {} },
            { label: "Delete", icon: Trash, tone: "danger", onSelect: () => {} },
          ]}
        />
      </div>
      <div class="gallery-columns">
        <TextInput label="Table name" hint="Shown on the board." value={text} onText={setText} />
        <TextInput label="Session title" value="" error="Give the session a title." onText={() => {}} />
        <TextArea label="Description" value={text} onText={setText} />
        <Select
          label="Paper"
          value={size}
          options={[
            { value: "a4", label: "A4" },
            { value: "letter", label: "US Letter" },
          ]}
          onChoose={setSize}
        />
        <Switch on={on} onToggle={setOn}>
          Keep the screen awake
        </Switch>
        <Switch on={on} onToggle={setOn} tone="private">
          My draft
        </Switch>
      </div>
      <Banner>A new version is ready. It starts when no session is open.</Banner>
      <Banner tone="warn" title="The presenter is out of reach" action={<Button>Show a card</Button>}>
        Write on; everything is kept here and travels later.
      </Banner>
      <Banner tone="danger" title="This tablet is full">
        What you type now can’t be kept.
      </Banner>
      <div class="gallery-row">
        <StatusLine icon={WifiOff} tone="warn">
          Alone at this table
        </StatusLine>
        <StatusLine icon={WifiOff} tone="danger">
          Can’t keep answers
        </StatusLine>
      </div>
      <Progress label="Reading the workshop" done={0.6} />
      <Progress label="Looking for the other tablet" />
      <EmptyState
        icon={FileText}
        title="No sessions yet"
        action={<Button tone="primary">Start a session</Button>}
      >
        Start one as the presenter, or join a table by showing your card.
      </EmptyState>
      <Failure
        title="The worksheet could not be opened"
        retry={{ label: "Try again", run: () => {} }}
        details={{ label: "Details", text: "DatabaseClosedError" }}
      >
        Your answers are still on this tablet.
      </Failure>
      <Dialog
        open={open}
        title="Delete this session?"
        closeLabel="Close"
        onClose={() => setOpen(false)}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button tone="danger">Delete</Button>
          </>
        }
      >
        All answers on this tablet go with it.
      </Dialog>
    </Sheet>
  );
}
