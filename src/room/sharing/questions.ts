/** An answer that has not begun to come by then keeps nobody else from being asked, in ms. */
const BEGUN_WITHIN_MS = 1_000;
/** How often those who wait look whether it is their turn, in ms. */
const LOOK_EVERY_MS = 100;

/** One partner's part in the asking. */
export interface Question {
  /** Whether the partner may be asked now; if not, it is asked when its turn has come. */
  mayAsk(): boolean;
  /** The partner has answered. */
  end(): void;
  leave(): void;
}

/**
 * Whom a document has asked for what it lacks. An answer may be of megabytes: asked of all at once, it would come from
 * each of them, so that one is asked after the other, and nobody again before it has answered.
 */
export interface Questions {
  join(partner: { isReceiving(): boolean; ask(): void }): Question;
}

interface Asked {
  readonly isReceiving: () => boolean;
  readonly ask: () => void;
  /** When it was asked, on the page's clock in ms; null when no answer is due. */
  askedAt: number | null;
  isWaiting: boolean;
}

export function createQuestions(): Questions {
  const partners = new Set<Asked>();
  let looking: ReturnType<typeof setTimeout> | undefined;

  const isComing = ({ askedAt, isReceiving }: Asked): boolean =>
    askedAt !== null && (isReceiving() || performance.now() - askedAt < BEGUN_WITHIN_MS);

  /** Nobody answers two questions at once, and no second one while the first answer is coming. */
  const isTurnOf = (partner: Asked): boolean => partner.askedAt === null && ![...partners].some(isComing);

  function look(): void {
    clearTimeout(looking);
    looking = undefined;
    for (const partner of partners) {
      if (!partner.isWaiting || !isTurnOf(partner)) continue;
      partner.isWaiting = false;
      partner.ask();
    }
    if ([...partners].some(({ isWaiting }) => isWaiting)) looking = setTimeout(look, LOOK_EVERY_MS);
  }

  return {
    join({ isReceiving, ask }) {
      const partner: Asked = { isReceiving, ask, askedAt: null, isWaiting: false };
      partners.add(partner);
      return {
        mayAsk() {
          if (isTurnOf(partner)) {
            partner.askedAt = performance.now();
            return true;
          }
          partner.isWaiting = true;
          looking ??= setTimeout(look, LOOK_EVERY_MS);
          return false;
        },
        end() {
          partner.askedAt = null;
          look();
        },
        leave() {
          partners.delete(partner);
          look();
        },
      };
    },
  };
}
