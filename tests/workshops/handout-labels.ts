/** Labels that several worksheets of the handout share. */

export const PRINCIPLES = [
  "Learning through knowledge generation and sharing",
  "Tapping gifts",
  "Disciplined inquiry",
  "Collaboration",
  "Transformation",
  "Possibility",
  "Ownership/Autonomy",
  "Dissent",
  "Value/Impact",
  "Rapid continuous improvement",
];

export const STAGES = ["Potential", "Coalescing", "Maturing", "Stewardship", "Transformation"];

export const AUDIENCES = [
  "Board members",
  "Teachers, especially the less willing",
  "Administrators",
  "Teacher leaders who facilitate",
  "Parents",
];

export const ATTRIBUTES = [
  "Instructional core",
  "Directly observable",
  "Actionable",
  "Connected to a broader strategy",
  "High-leverage",
  "Deep learning",
];

export const SAMPLES = [
  "High expectations",
  "Student engagement",
  "Productive group work",
  "Variety of strategies",
  "Scaffolding thinking",
  "Questions across Bloom’s levels",
  "Rigor",
  "Relevance",
];

/** The fifteen opening questions, in our words. */
export const QUESTIONS = [
  "What is it that makes a group a community of practice?",
  "Which other names are used for the concept, and how do they differ?",
  "Since when have there been communities of practice?",
  "Which principles underlie communities of practice, and which values compete with their success?",
  "How does one launch a community of practice?",
  "Which challenges do communities meet, and what helps with them?",
  "Through which stages of development does a community pass?",
  "What are leaders responsible for, within the community and outside it?",
  "How is a community of practice sustained?",
  "Which core responsibilities does every member carry?",
  "What does a community of practice do?",
  "Which examples do we know of the work done inside one?",
  "How does the way we work now compare with a community of practice?",
  "What can the communities of others teach us?",
  "How could we use all this to initiate, strengthen or upgrade communities of our own?",
];
