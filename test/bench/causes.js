/** Why a promise is not met, in a sentence or two of plain English, by its id in results.json. */
export const CAUSES = {};
