import "@fontsource-variable/atkinson-hyperlegible-next/index.css";
import "@fontsource-variable/source-serif-4/index.css";
import "../../ui/tokens.css";
import { render } from "preact";
import { PrintScreen } from "../../screens/print/PrintScreen.tsx";
import { extremeSource } from "./extreme-source.ts";
import { usualSource } from "./usual-source.ts";

// ?sample=usual (default) or extreme; &theme=dark or projector
const parameters = new URLSearchParams(location.search);
document.documentElement.dataset.theme = parameters.get("theme") ?? "light";
const source = parameters.get("sample") === "extreme" ? extremeSource : usualSource;
const root = document.getElementById("app");
if (root) render(<PrintScreen source={source} />, root);
