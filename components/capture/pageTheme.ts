import type { Theme } from './portMessages';

/** The look of the page where the button stands: the nearest painted ground behind it decides, not the system's setting. */
export function themeAt(element: Element): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const luminance = luminanceOf(getComputedStyle(at).backgroundColor);
    if (luminance !== null) return luminance < 0.4 ? 'dark' : 'light';
  }
  return 'light';
}

/** 0 black to 1 white; null for a ground that lets what is behind it through, or that is written in a way we do not read. */
export function luminanceOf(color: string): number | null {
  if (!color.startsWith('rgb')) return null;
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha <= 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
