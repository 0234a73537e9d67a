/** What teachers might write: made up for the gallery and the tests. */

export const TABLE_NAMES = [
  "Olive",
  "Cedar",
  "Acacia",
  "Date palm",
  "Fig",
  "Jasmine",
  "Almond",
  "Carob",
  "Pine",
  "Laurel",
];

/** Per principle, what some of the tables wrote. */
export const PRINCIPLE_TEXTS: Readonly<Record<string, readonly string[]>> = {
  learning: [
    "We read one short article a month and try one idea from it before we meet again.",
    "Knowledge comes from our own lessons: we film ten minutes and talk about what the pupils did.",
    "Our Grade 4 team keeps a shared folder of tasks that worked, with a note on why.",
    "Everyone leaves with something to try.",
    "Science and maths teachers compare how they teach graphs. We found three different words for slope!",
    "Not only sharing worksheets. We write down what we learned and where it did not work.",
    "New colleagues ask the questions we stopped asking.",
    "Peer visits twice a term, no forms to fill in.",
  ],
  gifts: [
    "Ms Haddad draws; she now leads our visual notes.",
    "We made a list of who is good at what. Nobody knew about half of it.",
    "Ask before buying a training: someone here may know it.",
    "Quiet members present in pairs.",
  ],
  inquiry: [
    "One question per term, data before and after, and an honest talk about both.",
    "We use four steps: wonder, try, look, decide.",
    "Exit tickets from six classes, sorted together on one table.",
    "Hard to keep up when reports are due.",
    "The question must be ours, not from the office.",
  ],
  collaboration: [
    "Planning the same unit together, teaching it, coming back with samples of pupils’ work and changing it for the next class while it is still fresh.",
    "Norms on the wall, and somebody who minds the time.",
    "Librarian and special needs teacher sit with us every second week.",
    "We share a kettle and a calendar. It helps more than it sounds.",
    "Two schools, one group: we meet online on Mondays and in person once a term.",
    "Co-teaching.",
    "Say what you need before you say what you think.",
    "We still divide the work rather than do it together.",
    "Everybody brings one piece of evidence.",
    "The first ten minutes are for listening only.",
  ],
  dissent: [
    "Someone is asked to argue the other side each time. It changes every meeting, so it is never the same person who has to be difficult.",
    "We vote with cards before we talk; then the quiet ones have spoken already.",
    "Disagreement about grading took three meetings and made the policy better.",
    "We are too polite.",
    "A rule: criticise the plan, thank the person.",
    "Difficult when the head teacher is in the room.",
    "Write objections down first, without names, and read them aloud one after another before anybody answers.",
    "Not yet. People say it in the corridor afterwards.",
    "We keep a list of open disagreements and come back to it.",
  ],
};

export const STAGE_TEXTS: Readonly<Record<string, readonly string[]>> = {
  characteristics: [
    "A few people talk at lunch and notice they have the same problem.",
    "Energy is high, structure is low; every meeting is different.",
    "We know who does what, and newcomers find us.",
    "It runs by itself, and we have to watch that it does not fall asleep.",
    "Some leave, some start something new.",
    "Still looking for a name and a time to meet.",
  ],
  supports: [
    "Time in the timetable, even if it is only forty minutes.",
    "A coordinator with fewer lessons to teach.",
    "A place to keep what we make.",
    "A visit from another school’s group.",
    "Someone from leadership who listens and stays to the end.",
  ],
};

export const TREATMENTS = [
  "Change the chair every month and write down what was decided.",
  "Name it at the start of the next meeting, kindly, with one example.",
  "Invite two people from another school for a visit.",
  "Smaller tasks with a date, so nobody has to carry it all.",
  "Look at pupils’ work first, talk about ourselves later.",
  "Start again with three people who want it.",
];

export const PREVENTIONS = [
  "Agree on norms in the first meeting and read them again each term.",
  "Two people share the lead from the beginning.",
  "Keep a short diary of what we learned, open to all.",
  "Ask every new member what we do that looks strange.",
  "Decide together what we will not do this year.",
];

export const OWN_DISEASES = ["Meeting fatigue", "meeting  fatigue", "Gossip", "Too many projects"];

export const STEPS: readonly (readonly [string, string, string, string, string])[] = [
  [
    "Start a reading group for new teachers",
    "Rana and Tom",
    "15 February",
    "Ask who wants to come",
    "The library on Tuesdays",
  ],
  [
    "Film one lesson each and watch ten minutes together",
    "Grade 6 team",
    "End of March",
    "Buy a tripod",
    "Consent letter to parents",
  ],
  ["Move our notes into one shared folder", "Lina", "Next week", "Make the folder", "None"],
  [
    "Visit the science group at the girls’ school",
    "Four of us",
    "April",
    "Call Ms Saleh",
    "Cover for one afternoon",
  ],
  [
    "Close the Thursday meeting and begin a shorter one",
    "Coordinator",
    "After the break",
    "Ask what people would miss",
    "Agreement of the head teacher",
  ],
];

export const COMMITMENTS = [
  "I will open my classroom to one colleague before the end of February.",
  "I will ask one more question before I give advice.",
  "I bring pupils’ work to every meeting.",
  "I will say when I disagree, in the room.",
  "I will hand over the chair.",
  "Start small, on Sunday.",
  "I will learn what the Grade 2 team already tried.",
];

/** Sentences that fit nearly anywhere. */
export const SENTENCES: readonly string[] = [
  ...TREATMENTS,
  ...PREVENTIONS,
  ...Object.values(STAGE_TEXTS).flat(),
  ...Object.values(PRINCIPLE_TEXTS).flat(),
];

/** Names of groups, ideas and things. */
export const SHORT_TEXTS = [
  "Reading circle",
  "Lesson visits",
  "Grade 6 team",
  "A shared shelf of tasks",
  "Too little time",
  "Nobody reads the minutes",
  "Mathematics coaches",
  "New teachers’ Tuesday",
  "Looking at pupils’ work",
  "The duty roster",
  "Ordering materials",
  "One question per term",
  "Everything hangs on two people",
  "Science across three schools",
];

export const TOKENS = ["Rana", "Tom", "Lina", "The head", "Librarian", "Parents’ council", "Omar", "Year 5"];
