import { version } from "../../package.json";

/** The app's version. */
export const APP_VERSION: string = version;
