import { defineContentScript } from 'wxt/utils/define-content-script';
import { startOnPage } from '@/components/capture/contentScript';

export default defineContentScript({
  matches: ['https://www.tiktok.com/*', 'https://www.instagram.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true, // the page need not hear that we are here
  main(context) {
    startOnPage(document, context);
  },
});
