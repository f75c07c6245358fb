import { css } from '../../core/css.js';

export const styles = css`
  [part='authority'] > .muted {
    margin-block-start: 0;
  }
`;
