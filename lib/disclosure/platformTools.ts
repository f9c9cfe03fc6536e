import type { Platform } from '@/lib/model/profile';

/** How the platform's own label is switched on: the words of its menus (English interface), where they were read, and when. */
export type PlatformTool = { steps: readonly string[]; source: string; checkedAt: string };

const tools: Record<Platform, PlatformTool> = {
  tiktok: {
    steps: ['Content disclosure', 'Disclose commercial content', 'Branded content'],
    source: 'support.tiktok.com',
    checkedAt: '2026-11-22',
  },
  instagram: { steps: ['Paid partnership label'], source: 'help.instagram.com', checkedAt: '2026-11-22' },
};

export const platformTool = (platform: Platform): PlatformTool => tools[platform];

/** What the platform's label is called there, where the list of the trade has it; it stands beside the words, not for them. */
const toolNames: Partial<Record<string, string>> = {
  DE: 'Bezahlte Partnerschaft',
  FR: 'Partenariat rémunéré',
  JP: 'タイアップ投稿ラベル',
  KR: '유료 파트너십',
  BR: 'Parceria paga',
  MX: 'Colaboración pagada',
  ID: 'Kemitraan berbayar',
};
export const toolName = (market: string): string => toolNames[market] ?? 'Paid partnership';
