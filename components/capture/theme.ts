import type { Theme } from './portMessages';

export function followTheme({ documentElement }: Document, theme: Theme): void {
  documentElement.dataset.theme = theme;
}
