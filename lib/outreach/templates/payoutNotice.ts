import { foot } from './foot';
import type { ShippedTemplate } from './shippedTemplate';

/** The amount and how it was reckoned, when and by which way it comes, its number, the statement, and until when one can object. */
export const payoutNotice: ShippedTemplate = {
  templateId: 'T12',
  version: 1,
  purpose: 'payoutNotice',
  texts: {
    zh: {
      email: {
        subject: '结算通知：{{ payout.amount }}',
        body: `{{ creator.first }}，你好：

{{ product.name }}这次合作的款项算好了：{{ payout.amount }}。

算法：{{ payout.formula }}
付款日：{{ payout.date }}
方式：{{ payout.method }}
单号：{{ payout.reference }}{% if payout.statement %}
对账单：{{ payout.statement }}{% endif %}

有不对的地方，{{ payout.dispute }}内回这封信，我逐笔核对。我们不会在聊天里要你的银行卡号或密码。

数字对得上吗？

谢谢。

${foot}`,
      },
    },
    en: {
      email: {
        subject: 'Your payout: {{ payout.amount }}',
        body: `Hi {{ creator.first }},

The payout for our work on {{ product.name }} is ready: {{ payout.amount }}.

How it adds up: {{ payout.formula }}
Paid on: {{ payout.date }}
By: {{ payout.method }}
Reference: {{ payout.reference }}{% if payout.statement %}
Statement: {{ payout.statement }}{% endif %}

If a figure looks wrong, reply here within {{ payout.dispute }} and I’ll check it line by line. We never ask for card numbers or passwords in a chat.

Does it match what you expected?

Thanks,

${foot}`,
      },
    },
    ja: {
      email: {
        subject: 'お支払いのご案内：{{ payout.amount }}（{{ brand.name }}）',
        body: `{{ creator.first }}様

お世話になっております。{{ brand.name }}の{{ sender.name }}でございます。
{{ product.name }}の件のお支払い額が確定いたしましたので、ご案内申し上げます。

・金額：{{ payout.amount }}
・計算：{{ payout.formula }}
・お支払い日：{{ payout.date }}
・方法：{{ payout.method }}
・番号：{{ payout.reference }}{% if payout.statement %}
・明細書：{{ payout.statement }}{% endif %}

相違がございましたら、{{ payout.dispute }}以内にご返信ください。一件ずつ確認いたします。メッセージで口座番号や暗証番号をお尋ねすることはございません。

金額に問題はございませんでしょうか。

${foot}`,
      },
    },
    ko: {
      email: {
        subject: '정산 안내: {{ payout.amount }} ({{ brand.name }})',
        body: `{{ creator.first }}님, 안녕하세요.

{{ brand.name }} {{ sender.name }}입니다. {{ product.name }} 건의 정산 금액을 안내해 드립니다.

· 금액: {{ payout.amount }}
· 계산: {{ payout.formula }}
· 지급일: {{ payout.date }}
· 방법: {{ payout.method }}
· 번호: {{ payout.reference }}{% if payout.statement %}
· 명세서: {{ payout.statement }}{% endif %}

다른 점이 있으시면 {{ payout.dispute }} 안에 답장해 주세요. 하나씩 확인하겠습니다. 메시지로 카드 번호나 비밀번호를 여쭙는 일은 없습니다.

금액이 맞는지 확인해 주시겠습니까?

감사합니다.

${foot}`,
      },
    },
    es: {
      email: {
        subject: 'Su pago: {{ payout.amount }}',
        body: `Hola, {{ creator.first }}:

El pago por nuestro trabajo con «{{ product.name }}» está listo: {{ payout.amount }}.

Cálculo: {{ payout.formula }}
Fecha de pago: {{ payout.date }}
Vía: {{ payout.method }}
Referencia: {{ payout.reference }}{% if payout.statement %}
Liquidación: {{ payout.statement }}{% endif %}

Si alguna cifra no cuadra, responda aquí en un plazo de {{ payout.dispute }} y la reviso línea por línea. Nunca pedimos números de tarjeta ni contraseñas por chat.

¿Coincide con lo que esperaba?

Gracias y un saludo,

${foot}`,
      },
    },
    fr: {
      email: {
        subject: 'Votre paiement : {{ payout.amount }}',
        body: `Bonjour {{ creator.first }},

Le paiement pour notre collaboration sur « {{ product.name }} » est prêt : {{ payout.amount }}.

Calcul : {{ payout.formula }}
Payé le : {{ payout.date }}
Par : {{ payout.method }}
Référence : {{ payout.reference }}{% if payout.statement %}
Relevé : {{ payout.statement }}{% endif %}

Si un chiffre vous semble faux, répondez ici sous {{ payout.dispute }} et je vérifie ligne par ligne. Nous ne demandons jamais de numéro de carte ni de mot de passe par message.

Cela correspond-il à ce que vous attendiez ?

Bien cordialement,

${foot}`,
      },
    },
    de: {
      email: {
        subject: 'Ihre Auszahlung: {{ payout.amount }}',
        body: `Guten Tag {{ creator.first }},

die Auszahlung für unsere Zusammenarbeit zu „{{ product.name }}“ steht fest: {{ payout.amount }}.

Rechnung: {{ payout.formula }}
Zahltag: {{ payout.date }}
Weg: {{ payout.method }}
Nummer: {{ payout.reference }}{% if payout.statement %}
Abrechnung: {{ payout.statement }}{% endif %}

Falls eine Zahl nicht stimmt, antworten Sie bitte innerhalb von {{ payout.dispute }}; ich prüfe sie Zeile für Zeile. Kartennummern oder Passwörter erfragen wir nie im Chat.

Stimmt der Betrag mit Ihrer Erwartung überein?

Freundliche Grüße

${foot}`,
      },
    },
  },
};
