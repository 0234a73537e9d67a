import "../../ui/styles.css";
import { render } from "preact";
import { Gallery } from "./Gallery.tsx";

const root = document.getElementById("app");
if (root) render(<Gallery />, root);
