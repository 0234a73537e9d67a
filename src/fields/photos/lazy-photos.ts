import { lazyScreen } from "../../ui/lazy-screen.tsx";

/** The photos of a worksheet, whose code is not needed for the first key. */
export const Photos = lazyScreen(() => import("./Photos.tsx").then((module) => module.Photos));
