const MORE_THAN_PLANNED =
  'The budget is that of a first plan. Since then the file also tells changes of other kinds, names the supervisory authority of each country, reads its data from ordinary HTML, and holds on pages that change it. A quarter of its bytes are templates, a quarter decides what the content is, a sixth is Lit.';
const MORE_CODE =
  'Ours has six times the code of the smallest Lit elements. It reads and checks a notice, decides what holds today, and shows boxes to tick and sources.';
const CARD_TIME =
  'The card of a peer stands in the page as HTML, and its components come on top. Ours is one address: the script arrives, asks for the notice, checks it, and only then draws all of it.';
const CODE_IN_MEMORY =
  'Half of the memory is compiled code. The embed files ask the browser to compile all of it while it arrives, which is faster and takes about 45 kB more.';
const EACH_BANNER =
  'Each banner reads its attributes as a notice, works out on which side of which day it is, and carries a fallback. A peer shows the text that it is given. No article has 500 of them.';

/** Why a promise is not met, in a sentence or two of plain English, by its id in results.json. */
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
    'Ours has boxes to tick, buttons to print, and the text for readers without script, which stays in the page. A third of its nodes are the comments with which Lit marks its places.',
  'banners-content': EACH_BANNER,
  'banners-thread': EACH_BANNER,
  tick: 'All 500 banners work out anew where they stand, and 500 sentences are laid out again.',
  'intl-card':
    'The timeline tells today’s date in the zone of the notice, for which it has to ask `Intl`. It stands in a closed fold, but is drawn with the rest of the card.',
  'shift-full':
    'The fallback begins with a heading, whose margin is 4 pixels larger than that of the paragraph before it. The card has no margin of its own.',
};
