import { buttonSize } from './buttonSize';

const { width, height } = buttonSize;

/** Everything a site's own style sheet could change about the button's box, written at one go: a property at a time costs more. */
const box = `all:initial!important;display:inline-block!important;box-sizing:border-box!important;width:${width}px!important;height:${height}px!important;min-width:${width}px!important;flex:none!important;align-self:center!important;vertical-align:middle!important;pointer-events:auto!important;`;

/** Beside the site's own button. */
export const boxInFlow = `${box}position:relative!important;margin:0 0 0 8px!important;z-index:1!important`;

/** In a corner of the window, `top` and `left` in CSS pixels. */
export const boxInCorner = (top: number, left: number): string =>
  `${box}position:fixed!important;inset:${top}px auto auto ${left}px!important;margin:0!important;z-index:2147483000!important`;
