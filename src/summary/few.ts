/** Fewer people than this would be pointed at by what is shown of them. */
const FEWEST_PEOPLE = 3;

/** Whether a count is of so few people that it would point at someone. Nobody is not too few. */
export const isTooFew = (people: number): boolean => people > 0 && people < FEWEST_PEOPLE;
