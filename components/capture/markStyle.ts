/** CSS pixels. */
export const markSize = 24;

/** Out of the site's flow, where it would have stood in it: the page's layout stays as it is. `left` and `top` move it from there. */
export const boxOfMark = (left: number, top: number): string =>
  `all:initial!important;position:absolute!important;display:block!important;box-sizing:border-box!important;width:${markSize}px!important;height:${markSize}px!important;margin:${top}px 0 0 ${left}px!important;z-index:2!important;pointer-events:auto!important`;

/** Values are the design's tokens. */
export const markStyle = `
button{all:unset;color-scheme:light;box-sizing:border-box;display:grid;place-items:center;width:100%;height:100%;border:1px solid light-dark(#d3d4ce,#3a3f3c);border-radius:5px;background:light-dark(#fff,#161817);color:light-dark(#525653,#b0b5b1);cursor:pointer}
:host([data-theme=dark]) button{color-scheme:dark}
button:hover{background:light-dark(#f2f3f0,#1d201f)}
button:focus-visible{outline:2px solid light-dark(#0a7163,#3fc2aa);outline-offset:-2px;box-shadow:0 0 0 2px light-dark(#fff,#161817)}
.add,.icon[data-waits]{color:light-dark(#086657,#5acdb6)}
.failed{color:light-dark(#855000,#e6b765)}
.icon{width:14px;height:14px;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.part{fill:currentColor;stroke:none}
@media (forced-colors:active){button:focus-visible{outline-color:Highlight}}
`;
