import { Parser } from 'saxen';
import { AppError } from '@/lib/errors';

export type XmlWalk = {
  /** Names come without their prefix: some writers put one before every element. */
  open?: (name: string, attributes: () => Record<string, string>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
};

/** Reads a part of a workbook from start to end. No entity is expanded but the five of XML. @throws AppError `file.broken` */
export function walkXml(xml: string, { open, close, text }: XmlWalk): void {
  if (xml === '') return; // a part that this workbook does not have
  const parser = new Parser()
    .on('openTag', (name, attributes) => open?.(local(name), attributes))
    .on('closeTag', (name) => close?.(local(name)))
    .on('warn', () => undefined)
    .on('error', (cause) => {
      throw new AppError('file.broken', {}, { cause });
    });
  if (text) parser.on('text', (value, decode) => text(decode(value))).on('cdata', text);
  parser.parse(xml.charCodeAt(0) === 0xfeff ? xml.slice(1) : xml);
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
