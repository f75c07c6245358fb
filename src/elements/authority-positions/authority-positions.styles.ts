import { css } from 'lit';

export const styles = css`
  [part='authority'] > .muted {
    margin-block-start: 0;
  }
`;
