const MORE_THAN_PLANNED =
  'The budget is from the first plan. Since then the file also supports other kinds of change, names the supervisory authority of each country, reads its data from ordinary HTML, and works on pages that modify it. A quarter of its bytes are templates, a quarter determines the content, and a sixth is Lit.';
const MORE_CODE =
  'Ours has six times the code of the smallest Lit elements. It reads and validates a notice, determines today’s situation, and shows checkboxes and sources.';
const CARD_TIME =
  'The page contains the card of a peer as HTML, before its components load. Ours contains only an address: the script loads, requests the notice, validates it, and only then renders the card.';
const CODE_IN_MEMORY =
  'Half of the memory is compiled code. The embed files make the browser compile all of it while it loads, which is faster and takes about 45 kB more.';
const EACH_BANNER =
  'Each banner reads its attributes as a notice, compares its dates with today, and contains a fallback. A peer shows a given text. No article has 500 of them.';

/** Why a promise is not met, in one to three sentences of plain English, by its id in results.json. */
export const CAUSES = {
  'bytes-24500': MORE_THAN_PLANNED,
  'bytes-27000': MORE_THAN_PLANNED,
  'bytes-22000': MORE_THAN_PLANNED,
  'three-jobs-1x-peers': MORE_CODE,
  'three-jobs-4x-peers': MORE_CODE,
  'three-jobs-1x-lit': MORE_CODE,
  'three-jobs-4x-lit': MORE_CODE,
  'card-1x-peers': CARD_TIME,
  'card-4x-peers': CARD_TIME,
  'card-1x-static': CARD_TIME,
  'card-4x-static': CARD_TIME,
  'card-heap': CODE_IN_MEMORY,
  'card-nodes-peers':
    'Ours has checkboxes, print buttons, and the text for readers without script, which stays in the page. A third of its nodes are Lit’s marker comments.',
  'banners-content': EACH_BANNER,
  'banners-thread': EACH_BANNER,
  tick: 'All 500 banners determine their situation again, and the browser lays out 500 sentences again.',
  'shift-full':
    'The fallback begins with a heading, whose margin is 4 pixels larger than that of the paragraph before it. The card has no margin of its own.',
};
