import { foot } from './foot';
import type { ShippedTemplate } from './shippedTemplate';

/** Thanks, what they asked in our words, ways to meet, and until when they hold. */
export const negotiation: ShippedTemplate = {
  templateId: 'T05',
  version: 1,
  purpose: 'negotiation',
  texts: {
    zh: {
      email: {
        subject: '合作方案，你来选：{{ brand.name }} 的 {{ product.name }}',
        body: `{{ creator.first }}，你好：

谢谢你的回复。你的报价是 {{ rate.asked }}，内容是{{ deliverable }}，我没理解错吧？

我们能这样做，任选：
A：{{ option.a }}
B：{{ option.b }}

没写进方案的授权，我们都不要。方案保留到{{ valid.until }}。

你更愿意选哪个？都不合适的话，直接告诉我哪一点要改。

谢谢。

${foot}`,
      },
    },
    en: {
      email: {
        subject: 'Our proposals for {{ product.name }}',
        body: `Hi {{ creator.first }},

Thanks for getting back to me. To be sure I have it right: you’d make {{ deliverable }} for {{ rate.asked }}.

Here is how we can meet you:
A: {{ option.a }}
B: {{ option.b }}

Any right that isn’t named there stays with you. Both are good until {{ valid.until }}.

Which one suits you better, A or B? If neither does, tell me which part to change.

Thanks,

${foot}`,
      },
    },
    ja: {
      email: {
        subject: '{{ product.name }}の条件につきましてのご提案（{{ brand.name }}）',
        body: `{{ creator.first }}様

お世話になっております。{{ brand.name }}の{{ sender.name }}でございます。
ご返信いただき、誠にありがとうございます。ご希望は{{ deliverable }}、{{ rate.asked }}と承りました。

弊社からは次の案をご提案申し上げます。
A案：{{ option.a }}
B案：{{ option.b }}

ここに記載のない権利は、すべて{{ creator.first }}様に留保されます。いずれも{{ valid.until }}まで有効でございます。

A案とB案、どちらがご都合に合いますでしょうか。いずれも難しい場合は、変更をご希望の点をお知らせくださいませ。

何卒よろしくお願い申し上げます。

${foot}`,
      },
    },
    ko: {
      email: {
        subject: '{{ product.name }} 조건에 대한 제안 ({{ brand.name }})',
        body: `{{ creator.first }}님, 안녕하세요.

{{ brand.name }} {{ sender.name }}입니다. 답장해 주셔서 감사합니다. 말씀하신 조건은 {{ deliverable }}, {{ rate.asked }}(으)로 이해했습니다.

저희가 드릴 수 있는 제안은 다음과 같습니다.
A안: {{ option.a }}
B안: {{ option.b }}

여기에 적지 않은 권리는 모두 {{ creator.first }}님께 있습니다. 제안은 모두 {{ valid.until }}까지 유효합니다.

A안과 B안 중 어느 쪽이 더 맞으실까요? 둘 다 어려우시면 바꾸고 싶은 부분을 말씀해 주세요.

감사합니다.

${foot}`,
      },
    },
    es: {
      email: {
        subject: 'Nuestras propuestas para {{ product.name }}',
        body: `Hola, {{ creator.first }}:

Gracias por su respuesta. Para confirmar que lo he entendido bien: {{ deliverable }} por {{ rate.asked }}.

Podemos ofrecerle estas opciones:
A: {{ option.a }}
B: {{ option.b }}

Todo derecho que no se mencione ahí sigue siendo suyo. Ambas valen hasta el {{ valid.until }}.

¿Cuál le conviene más, A o B? Si ninguna encaja, dígame qué parte cambiaría.

Gracias y un saludo,

${foot}`,
      },
    },
    fr: {
      email: {
        subject: 'Nos propositions pour {{ product.name }}',
        body: `Bonjour {{ creator.first }},

Merci pour votre réponse. Pour être sûr d’avoir bien compris : {{ deliverable }} pour {{ rate.asked }}.

Voici nos propositions :
A : {{ option.a }}
B : {{ option.b }}

Tout droit qui n’y figure pas reste le vôtre. Elles sont valables jusqu’au {{ valid.until }}.

Laquelle vous convient le mieux, A ou B ? Si aucune ne convient, dites-moi quel point modifier.

Bien cordialement,

${foot}`,
      },
    },
    de: {
      email: {
        subject: 'Unsere Vorschläge zu {{ product.name }}',
        body: `Guten Tag {{ creator.first }},

vielen Dank für Ihre Antwort. Damit ich Sie richtig verstehe: {{ deliverable }} für {{ rate.asked }}.

Diese Wege können wir Ihnen anbieten:
A: {{ option.a }}
B: {{ option.b }}

Alle Rechte, die dort nicht genannt sind, bleiben bei Ihnen. Beide Vorschläge gelten bis zum {{ valid.until }}.

Welcher passt Ihnen besser, A oder B? Falls keiner passt, sagen Sie mir bitte, welchen Punkt wir ändern sollten.

Freundliche Grüße

${foot}`,
      },
    },
  },
};
