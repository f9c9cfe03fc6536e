import type { Market } from '../market';

export const es: Market = {
  code: 'ES',
  asOf: '2026-11-22',
  names: { en: 'Spain', zh: '西班牙', local: 'España' },
  languages: [
    { tag: 'es-ES', role: 'main' },
    { tag: 'ca', role: 'regional' },
  ],
  currency: { code: 'EUR', digits: 2, displayDigits: 2 },
  tiktokShop: true,
  zones: [
    { id: 'Europe/Madrid', share: 0.955 },
    { id: 'Atlantic/Canary', share: 0.045 },
  ],
  defaultZone: 'Europe/Madrid',
  safeWindow: { zone: 'Europe/Madrid', start: '11:00', end: '13:00' },
  weekend: [6, 7],
  weekendExcept: [],
  workHours: { start: '09:30', end: '18:30', days: [1, 2, 3, 4, 5], pause: { start: '14:00', end: '16:00' } },
  quietHours: [
    {
      start: '22:00',
      end: '08:00',
      channels: ['email', 'dm', 'sms', 'push'],
      basis: 'convention',
      rule: null,
    },
  ],
  sendWindow: {
    days: [2, 3, 4],
    ranges: [
      { start: '10:00', end: '12:00' },
      { start: '16:00', end: '18:00' },
    ],
  },
  disclosure: {
    regulator: 'CNMC (UER); Consumo; AUTOCONTROL (self-reg.)',
    rule: 'Ley 13/2022 (LGCA) art. 94; RD 444/2024; LSSI art. 20; LCD art. 26',
    year: 2025,
    labels: [
      { text: 'Publicidad', language: 'es', use: 'recommended' },
      { text: 'Contenido patrocinado', language: 'es', use: 'recommended' },
      { text: 'Colaboración pagada', language: 'es', use: 'recommended' },
      { text: 'Promoción pagada', language: 'es', use: 'accepted' },
    ],
    insufficient: ['colab', 'gift', 'regalo', '#ad', '#sp', 'embajador'],
    placement: ['start', 'contentLanguage'],
    gifts: true,
    affiliate: true,
    liable: 'both',
    permit: false,
    contractFrom: null,
    evidence: {
      confidence: 'medium',
      basis: 'read',
      url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2024-8716',
    },
  },
  coldEmail: {
    regime: 'LSSI (Ley 34/2002) arts. 20–22; GDPR',
    authority: 'AEPD',
    consent: 'opt-in',
    publishedContact: 'treat-as-individual',
    risk: 'high',
    duties: ['consent', 'markedAsAdvertising', 'senderIdentity', 'optOut', 'sourceNotice'],
    subjectTag: null,
    optOutDays: { days: 0, business: false },
    harvestingBanned: null,
    evidence: {
      confidence: 'medium',
      basis: 'general',
      url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2002-13758',
    },
  },
  dataProtection: { law: 'GDPR (EU) 2016/679', noticeRule: 'Art. 14', erasureDays: 30, confidence: 'high' },
  confidence: 'medium',
};
