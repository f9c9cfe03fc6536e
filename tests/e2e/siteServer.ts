import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

export type SiteServer = {
  port: number;
  /** `https://host/path` → HTML. Anything else on the sites' hosts answers 404 and lands in `unexpected`. */
  pages: Map<string, string>;
  unexpected: string[];
  close: () => Promise<void>;
};

const pem = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/certificate/${name}.pem`, import.meta.url)), 'utf8');
const strict =
  "script-src 'none'; style-src 'self'; frame-src 'none'; img-src 'none'; require-trusted-types-for 'script'";

const browserAsks = /\/favicon\.ico$/;

/** Plays the sites for browsers that cannot be routed: they are told that every host is this server. */
export async function startSiteServer(): Promise<SiteServer> {
  const pages = new Map<string, string>();
  const unexpected: string[] = [];
  const server = createServer({ key: pem('key'), cert: pem('certificate') }, (request, response) => {
    const address = `https://${request.headers.host?.replace(/:\d+$/, '')}${request.url}`;
    const html = pages.get(address);
    if (
      html === undefined &&
      /^https:\/\/[\w.]*(tiktok|instagram)/.test(address) &&
      !browserAsks.test(address)
    ) {
      unexpected.push(address); // the browser's own questions to its maker are not ours
    }
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': strict,
    });
    response.end(html ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));

  return {
    port: (server.address() as AddressInfo).port,
    pages,
    unexpected,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
