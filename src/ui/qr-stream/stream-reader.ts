import { addBlock, checksumOf, countBlocks, type Frame, listBlocks, readFrame } from "./frames.ts";

/** How far a stream has been read. */
export interface StreamProgress {
  readonly have: number;
  readonly need: number;
  /** The content, once all of it is there. */
  readonly content: Uint8Array | null;
}

/** A sum of blocks that is still to be solved: which blocks (as bits of one number), and their sum. */
interface Row {
  readonly blocks: bigint;
  readonly sum: Uint8Array;
}

export interface StreamReader {
  /** Takes the text of any code that was read; null when it is no frame of a stream. */
  take(text: string): StreamProgress | null;
}

/** Puts a content together from its frames, in any order and with any of them missing. */
export function openStreamReader(): StreamReader {
  let length = -1;
  let checksum = -1;
  /** Solved downwards: the row at `i` has `i` as its first block. */
  let rows = new Map<number, Row>();
  let content: Uint8Array | null = null;

  const restart = (frame: Frame): void => {
    ({ length, checksum } = frame);
    rows = new Map();
    content = null;
  };

  return {
    take(text) {
      const frame = readFrame(text);
      if (!frame) return null;
      if (frame.length !== length || frame.checksum !== checksum) restart(frame);
      const need = countBlocks(length);
      if (!content) {
        addRow(rows, makeRow(frame, need));
        if (rows.size === need) {
          content = solve(rows, length);
          // Torn or mixed up: begin again rather than give something wrong.
          if (checksumOf(content) !== checksum) restart(frame);
        }
      }
      return { have: rows.size, need, content };
    },
  };
}

const makeRow = ({ seed, block }: Frame, need: number): Row => ({
  blocks: listBlocks(seed, need).reduce((bits, index) => bits | (1n << BigInt(index)), 0n),
  sum: Uint8Array.from(block),
});

function addRow(rows: Map<number, Row>, added: Row): void {
  let { blocks } = added;
  const { sum } = added;
  while (blocks !== 0n) {
    const first = firstBlock(blocks);
    const known = rows.get(first);
    if (!known) {
      rows.set(first, { blocks, sum });
      return;
    }
    blocks ^= known.blocks;
    addBlock(sum, known.sum);
  }
}

/** The lowest set bit's index. */
const firstBlock = (bits: bigint): number => (bits & -bits).toString(2).length - 1;

/** Solves from the last block upwards, each row then being one block. */
function solve(rows: ReadonlyMap<number, Row>, length: number): Uint8Array {
  const solved = new Map<number, Uint8Array>();
  for (let index = rows.size - 1; index >= 0; index--) {
    const row = rows.get(index);
    if (!row) continue;
    const sum = Uint8Array.from(row.sum);
    for (let other = index + 1; other < rows.size; other++) {
      const block = solved.get(other);
      if (block && (row.blocks >> BigInt(other)) & 1n) addBlock(sum, block);
    }
    solved.set(index, sum);
  }
  const blockBytes = solved.get(0)?.length ?? 0;
  const content = new Uint8Array(rows.size * blockBytes);
  for (const [index, block] of solved) content.set(block, index * blockBytes);
  return content.subarray(0, length);
}
