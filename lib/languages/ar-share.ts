/** The texts of the share kit in Arabic. */
import { counter, type PluralForms } from './plurals'
import type { ShareWords } from './share-words'

const counted = counter('ar')
const characters: PluralForms = {
  zero: 'لا أحرف',
  one: 'حرف واحد',
  two: 'حرفان',
  few: '# أحرف',
  many: '# حرفًا',
  other: '# حرف',
}

export const share: ShareWords = {
  heading: 'المشاركة',
  lead: 'صور ونصوص جاهزة لكل شبكة. لا يُرسل أي شيء ما لم تنشره بنفسك.',
  link: 'رابط هذه الصفحة',
  networks: {
    x: 'إكس',
    bluesky: 'بلوسكاي',
    mastodon: 'ماستودون',
    threads: 'ثريدز',
    linkedin: 'لينكد إن',
    facebook: 'فيسبوك',
    whatsapp: 'واتساب',
    telegram: 'تيليغرام',
    line: 'لاين',
    kakaotalk: 'كاكاو توك',
    naver: 'نيفر',
  },
  notes: {
    kakaotalk: 'ليس لكاكاو توك عنوان يفتح رسالة فيها نص جاهز. انسخ النص ثم ألصقه في التطبيق.',
    mastodon: 'تسألك صفحة المشاركة في ماستودون عن الخادم الذي تستخدمه. أو انسخ النص وألصقه هناك.',
    linkedin: 'لا يحتفظ لينكد إن إلا بالرابط. انسخ النص أولًا ثم ألصقه فوق الرابط.',
    facebook: 'لا يحتفظ فيسبوك إلا بالرابط. انسخ النص أولًا ثم ألصقه فوق الرابط.',
    naver: 'لا يحتفظ نيفر إلا بالعنوان والرابط. انسخ النص أولًا ثم ألصقه هناك.',
  },
  shareOn: (network) => `المشاركة على ${network}`,
  copy: 'نسخ',
  copyOf: (name) => `نسخ: ${name}`,
  copied: 'تم النسخ',
  copyRefused: 'رفض المتصفح النسخ. النص محدد: انسخه بنفسك.',
  postTexts: 'المنشورات',
  postFor: (network) => `منشور على ${network}`,
  altText: 'النص البديل، واحد لجميع الأشكال',
  characters: (used, allowed) => `${used} من أصل ${counted(characters, allowed)}`,
  charactersAdvised: (used, advised) => `${counted(characters, used)}، ويُستحسن ألا يتجاوز النص ${advised}`,
  ofEvents: (count) => `لكل حدث: ${count}`,
  cards: 'البطاقات',
  shapes: {
    wide: 'عريضة، للروابط',
    square: 'مربعة، للمنشورات',
    story: 'طولية، للقصص',
  },
  size: (width, height) => `العرض ${width} والارتفاع ${height} بكسل`,
  download: 'تنزيل',
  preview: 'كيف سيبدو الرابط',
  previewOn: (network) => `على ${network}`,
  embed: {
    heading: 'التضمين',
    lead: 'يعرض هذا الحدث في صفحة من صفحات موقعك، من دون نصوص برمجية ولا ملفات تعريف ارتباط.',
    code: 'شيفرة HTML',
    frameTitle: (title, siteName) => `${title} (${siteName})`,
  },
  pressKit: {
    heading: 'الملف الصحفي',
    lead: 'بطاقات هذا الحدث ونصوصه ومصادره بكل لغات الموقع، في ملف واحد.',
    leadWithoutCards: 'نصوص هذا الحدث ومصادره بكل لغات الموقع، في ملف واحد.',
    download: 'تنزيل الملف الصحفي (ZIP)',
    title: (siteName) => `الملف الصحفي: ${siteName}`,
    contents: 'المحتويات',
    files: {
      cards: 'صور للنشر والطباعة',
      posts: 'نص جاهز لكل شبكة',
      altTexts: 'ما تقوله البطاقة، لمن لا يراها؛ نص واحد لجميع الأشكال',
      sources: 'ما يستند إليه الحدث، مع العناوين',
      licence: 'شروط استخدام هذه المواد',
    },
    licence: {
      covers: (siteName, licenceName) =>
        `نصوص ${siteName} وبياناته وبطاقاته متاحة بموجب رخصة ${licenceName}:`,
      credit: 'يُرجى ذكر المصدر بالسطر الآتي، وبيان ما غيّرته إن غيّرت شيئًا:',
      creditLine: (title, siteName, address, licenceName) =>
        `«${title}»، ${siteName}، ${licenceName}، ${address}`,
      rest: 'ولا يشمل ذلك المصادر، فهي ملك لناشريها.',
    },
    altTextOf: 'نص واحد لجميع أشكال البطاقة:',
    page: (address) => `الحدث ومعلوماته وتصويباته: ${address}`,
    contact: (address) => `للأخطاء والأسئلة: ${address}`,
  },
}
