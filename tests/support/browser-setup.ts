import "../../src/ui/tokens.css";
