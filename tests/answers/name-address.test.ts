import { expect, test } from "vitest";
import { nameAddress } from "../../src/answers/name-address.ts";
import { sampleWorkshop } from "./sample-workshop.ts";

const name = (address: string): string => nameAddress(sampleWorkshop, address);

test("names where a text stood by what the workshop still says, else by its ids", () => {
  expect(name("sheet/steps/first/what")).toBe("Steps, First, What");
  expect(name("sheet/steps/third-row/how-long")).toBe("Steps, third row, how long");
  expect(name("sheet/old-field/text")).toBe("old field");
  expect(name("gone/old-field/by/6f9619ff-8b86-4d01-b42d-00cf4fc964ff")).toBe("old field");
  expect(name("sheet/ways/medium/6f9619ff-8b86-4d01-b42d-00cf4fc964ff/text")).toBe("Ways, medium");
  expect(name("what")).toBe("");
});
