export const pair = {};
