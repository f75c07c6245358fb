import { css } from '../../core/css.js';

export const styles = css`
  [part='authority'] > .muted {
    margin-block-start: 0;
  }
  /* a link by itself: large enough to be hit */
  [part='authority'] > [part='heading'] > a {
    display: inline-block;
    min-block-size: 24px;
  }
`;
