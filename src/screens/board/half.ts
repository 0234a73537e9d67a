import { createContext } from "preact";
import { useContext } from "preact/hooks";

const Half = createContext(false);
export const HalfProvider = Half.Provider;

/** Whether a view stands on half of the board, beside another. */
export const useHalf = (): boolean => useContext(Half);
