import { css } from '@lit/reactive-element';

export const styles = css`
  [part='authority'] > .muted {
    margin-block-start: 0;
  }
`;
