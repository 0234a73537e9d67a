import { INBOX_PATH } from "../../ui/inbox.ts";

/** Opening any file of ours. */
export const OPEN_FILE_PATH = INBOX_PATH;
/** What I set out to do. */
export const STEPS_PATH = "/steps";
/** The check before people arrive. */
export const CHECK_PATH = "/check";
/** Addresses inside a session, as hash links. */
export const sessionPath = (sessionId: string): string => `/session/${sessionId}`;
export const worksheetPath = (sessionId: string, worksheetId: string): string =>
  `/session/${sessionId}/worksheet/${worksheetId}`;
/** A worksheet, opened where an answer stands. */
export const answerPath = (sessionId: string, worksheetId: string, address: string): string =>
  `${worksheetPath(sessionId, worksheetId)}/${encodeURIComponent(address)}`;
export const sourcesPath = (sessionId: string): string => `/session/${sessionId}/sources`;
export const boardPath = (sessionId: string, worksheetId: string): string =>
  `/session/${sessionId}/board/${worksheetId}`;
/** The clean board for the projector; it follows the presenter's desk. */
export const projectorPath = (sessionId: string): string => `/session/${sessionId}/projector`;
export const overviewPath = (sessionId: string): string => `/session/${sessionId}/overview`;
/** One table's sheet at the presenter's device. */
export const tableSheetPath = (sessionId: string, tableId: string, worksheetId: string): string =>
  `/session/${sessionId}/table/${tableId}/${worksheetId}`;
export const reportPath = (sessionId: string): string => `/session/${sessionId}/report`;
export const safekeepingPath = (sessionId: string): string => `/session/${sessionId}/safekeeping`;
export const votePath = (sessionId: string, voteId: string): string => `/session/${sessionId}/vote/${voteId}`;
/** Everything one may keep of a session: on paper, as files. */
export const takeHomePath = (sessionId: string): string => `/session/${sessionId}/take-home`;
export const printPath = (sessionId: string): string => `/session/${sessionId}/print`;
/** A handout for each person, in one print job. */
export const handoutsPath = (sessionId: string): string => `/session/${sessionId}/handouts`;
/** Typing in what a table wrote on paper; without a table, any. */
export const fromPaperPath = (sessionId: string, tableId?: string): string =>
  `/session/${sessionId}/from-paper${tableId === undefined ? "" : `/${tableId}`}`;
/** One table's worksheet as a poster. */
export const posterPath = (sessionId: string, tableId: string, worksheetId: string): string =>
  `/session/${sessionId}/poster/${tableId}/${worksheetId}`;
/** A card for each table, to print. */
export const tableCardsPath = (sessionId: string): string => `/session/${sessionId}/table-cards`;
export const linkPath = (sessionId: string): string => `/session/${sessionId}/link`;
export const peoplePath = (sessionId: string): string => `/session/${sessionId}/people`;
export const exchangePath = (sessionId: string): string => `/session/${sessionId}/exchange`;
export const devicesPath = (sessionId: string): string => `/session/${sessionId}/devices`;
export const diagnosticsPath = (sessionId: string): string => `/session/${sessionId}/diagnostics`;
/** The same outside of any session. */
export const DIAGNOSTICS_PATH = "/diagnostics";
export const commitmentPath = (sessionId: string): string => `/session/${sessionId}/commitment`;
