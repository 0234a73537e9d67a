import "../../src/ui/tokens.css";
import { configure } from "@testing-library/preact";

// What a screen comes to is awaited, however busy the machine: the usual second is often too short there.
configure({ asyncUtilTimeout: 30_000 });
