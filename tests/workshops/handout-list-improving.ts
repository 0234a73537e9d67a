import { PRINCIPLES } from "./handout-labels.ts";
import type { ListedField, ListedWorksheet } from "./handout-list.ts";

const nextSteps = (id: string): ListedField => ({
  id,
  kind: "table",
  who: "table",
  columns: ["Action", "Who", "By when", "First move", "Support needed"],
  grows: true,
  board: ["wall", "timeline"],
});

/** Worksheets 21 to 26: communities looked at, judged and improved. */
export const listImproving: readonly ListedWorksheet[] = [
  {
    number: 21,
    id: "cases",
    title: "Communities we examined",
    fields: [
      {
        id: "communities",
        kind: "groups",
        who: "table",
        rows: [
          "Name",
          "Purpose",
          "Members",
          "How often and how they meet",
          "Tools",
          "Results for members",
          "Results for students",
          "Challenges",
          "How they handle them",
        ],
        grows: true,
        board: ["gallery"],
      },
    ],
    terms: ["Killion, 2019"],
  },
  {
    number: 22,
    id: "challenges",
    title: "Challenges and approaches",
    fields: [
      {
        id: "challenges",
        kind: "table",
        who: "table",
        columns: ["Challenge", "Approaches"],
        grows: true,
        board: ["wall"],
      },
      { id: "votes", kind: "votes", who: "each", board: ["votes"] },
    ],
    terms: ["Killion, 2019"],
  },
  {
    number: 23,
    id: "conditions",
    title: "Conditions for success",
    fields: [
      {
        id: "conditions",
        kind: "rating",
        who: "each",
        rows: [
          "Vision",
          "Leadership support and engagement",
          "Culture of collaboration and collective responsibility for continuous improvement",
          "Clarity of commitment, outcome, purpose, expectations",
          "Preparation for leaders and members in collaboration, strategies, conflict, etc.",
          "Skillful facilitation",
          "Persistence to improve",
          "Ongoing monitoring, assessment, and adjustment",
          "Structures",
        ],
        points: ["not in place", "a beginning", "partly", "mostly", "fully in place"],
        columns: ["Notes"],
        board: ["bars", "ranked", "wall"],
      },
    ],
    terms: ["Killion, 2019"],
  },
  {
    number: 24,
    id: "indicators",
    title: "Fourteen indicators",
    fields: [
      {
        id: "indicators",
        kind: "rating",
        who: "each",
        rows: [
          "Sustained, mutual relationships, in harmony or in conflict",
          "Shared ways of doing things together",
          "Rapid flow of information, quick spread of innovation",
          "No introductory preambles",
          "Quick set-up of a problem for discussion",
          "Agreement about who belongs",
          "Knowing what others know, can do and can contribute",
          "Mutually defining identities",
          "Ability to judge whether actions and products are appropriate",
          "Tools, representations and artifacts of their own",
          "Local lore, stories, inside jokes, laughter of those who know",
          "Jargon, shortcuts, and ease in making new ones",
          "Styles that show membership",
          "A shared discourse, reflecting a perspective on the world",
        ],
        points: ["absent", "emerging", "evident"],
        columns: ["Evidence"],
        board: ["bars", "wall"],
      },
    ],
    terms: ["Wenger, 1998"],
  },
  {
    number: 25,
    id: "continuum",
    title: "Self-assessment on a continuum",
    fields: [
      {
        id: "continuum",
        kind: "rating",
        who: "each",
        rows: PRINCIPLES,
        points: ["apart", "emerging", "established", "thriving"],
        board: ["profile", "bars"],
      },
    ],
    terms: ["Killion & Harrison", "PLC continuum", "chapter 15", "our own"],
  },
  {
    number: 26,
    id: "next-steps",
    title: "Next steps",
    fields: [
      nextSteps("implement"),
      nextSteps("refine"),
      nextSteps("extend"),
      nextSteps("refresh"),
      { id: "commitment", kind: "prompt", who: "each", asks: ["commit"], board: ["wall"] },
    ],
    terms: ["Implement", "Refine", "Extend", "Refresh"],
  },
];
