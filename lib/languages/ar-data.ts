/** The texts on data and citations in Arabic. */
import { format } from 'date-fns/format'
import { ar as locale } from 'date-fns/locale/ar'
import { parseISO } from 'date-fns/parseISO'
import type { DataWords } from './data-words'

const written = (date: string, pattern = 'd MMMM yyyy'): string => format(parseISO(date), pattern, { locale })

export const data: DataWords = {
  heading: 'البيانات',
  lead: 'جميع الأحداث بمعلوماتها ومصادرها وتواريخها، في ملفات للجداول والبرامج وأدوات إدارة المراجع.',
  datasetName: (siteName) => `${siteName}: البيانات`,
  files: {
    heading: 'الملفات',
    lead: 'فيها ما في الصفحات، وتُكتب من جديد مع كل تغيير. أما عناوينها فثابتة.',
    each: {
      json: { name: 'JSON', use: 'كل شيء: الأحداث والمعلومات والمصادر والأشخاص والمواضيع.' },
      csv: { name: 'CSV', use: 'سطر لكل حدث، وفيه جميع اللغات جنبًا إلى جنب.' },
      excel: { name: 'CSV لبرنامج Excel', use: 'الملف نفسه، مع العلامة التي يعرف بها Excel ترميزه.' },
      statements: {
        name: 'CSV للمعلومات',
        use: 'سطر لكل معلومة، مع حدثها ورقمها فيه ومصادرها.',
      },
      sources: { name: 'CSV للمصادر', use: 'سطر لكل مصدر.' },
      workbook: {
        name: 'مصنف Excel',
        use: 'الأحداث والمعلومات والمصادر في ثلاث أوراق، وكل خلية فيها نص: للتحرير في Excel أو LibreOffice Calc أو جداول بيانات Google.',
      },
      timelinejs: { name: 'TimelineJS', use: 'شريحة لكل حدث، لأداة TimelineJS من Knight Lab.' },
      ris: { name: 'RIS', use: 'جميع المصادر، لبرامج Zotero أو EndNote أو Mendeley.' },
      bibtex: { name: 'BibTeX', use: 'جميع المصادر، لنظام LaTeX.' },
      csl: { name: 'CSL-JSON', use: 'جميع المصادر، لبرنامجي Zotero أو Pandoc.' },
      schema: { name: 'JSON Schema', use: 'ما يمكن أن يحتويه ملف JSON، للبرامج التي تتحقق منه.' },
      eventSchema: { name: 'JSON Schema لحدث واحد', use: 'الأمر نفسه لملف JSON الخاص بحدث واحد.' },
    },
    size: (kilobytes) => `${kilobytes} كيلوبايت`,
    lacks: 'من دون:',
    simplifies: 'لا صيغة دقيقة فيها لتواريخ مثل:',
    lacksNote:
      'لا تتسع بعض الصيغ لكل ما هو معروف. وما ينقص الملف مذكور إلى جانبه، أما JSON ففيه كل شيء. في CSV تتضمن الخلية الخاصة بالمعلومات سطرًا لكل معلومة. وفي TimelineJS للحدث موضوع واحد، ومصادره روابط في النص، والتواريخ من قبيل «1998 تقريبًا» مكتوبة بالكلمات. أما التواريخ التي لا صيغة لها في RIS فترد وفق EDTF ضمن ملاحظة.',
  },
  event: {
    heading: 'حدث واحد',
    lead: 'في صفحة كل حدث روابط إلى ملفاته. مثلًا:',
    json: 'JSON، مع ما يذكره من مصادر وأشخاص',
    references: 'للاستشهاد به',
    calendar: 'للتقويم',
  },
  more: 'الخلاصات والتقويم',
  licence: {
    heading: 'الرخصة ونسبة المصدر',
    lead: (licence) =>
      `يجوز استخدام النصوص والبيانات وتعديلها ونشرها وفق رخصة ${licence}، حتى لأغراض تجارية، بشرط ذكر اسم هذا الموقع ووضع رابط إليه وبيان ما غيّرته. أما المصادر فملك لمن نشرها. وهذه عبارة جاهزة للنسخ:`,
    credit: ({ site, licence, date, address }) =>
      `البيانات: ${site}، بتاريخ ${written(date)}، ${licence}، ${address}`,
  },
  use: {
    heading: 'طريقة الاستخدام',
    commandLine: 'من سطر الأوامر',
    programs: [
      {
        name: 'Excel',
        text: 'البيانات › من نص/CSV، وأصل الملف «Unicode (UTF-8)»، والمحدِّد «فاصلة»، من دون الكشف عن أنواع البيانات. ويفتح النقر المزدوج الملف المخصص لبرنامج Excel فتحًا سليمًا أيضًا، لكنه يحول التواريخ إلى صيغة Excel.',
      },
      {
        name: 'LibreOffice Calc',
        text: 'ملف › فتح، ومجموعة المحارف «Unicode (UTF-8)»، والفصل بالفواصل وحدها، ثم حدِّد العمود «when» واجعل نوعه «نص».',
      },
    ],
    sheets: 'في جداول بيانات Google، ضع ما يأتي في خلية فارغة، فيتبع الجدول الموقع بعد ذلك:',
    dates:
      'تميل برامج الجداول إلى تحويل «2024-12» إلى يوم محدد. أبقِ العمود «when» نصًا، فهو لا يقول أكثر مما هو معروف. أما «earliest» و«latest» فيومان كاملان، للفرز والعد، وترد الساعة، إن كانت معروفة، في «earliest.time» و«latest.time».',
    formulas:
      'كل خلية تبدأ بإحدى العلامات = أو + أو - أو @ تسبقها فاصلة علوية، كي لا ينفذها أي برنامج على أنها صيغة حسابية. احذف هذه الفاصلة وحدها فيعود النص كما كان.',
  },
  fields: {
    heading: 'معاني الحقول',
    lead: 'الأسماء التي فيها نقاط حقول داخل حقول. وفي CSV تلحق اللغة باسم حقل النص («title.ar»). التواريخ وفق EDTF (ISO 8601-2)، واللغات وفق BCP 47، والمناطق الزمنية وفق IANA.',
    lists: { events: 'الأحداث', sources: 'المصادر', actors: 'الأشخاص والجهات' },
    optional: 'اختياري',
  },
  cite: {
    heading: 'الاستشهاد بهذه المادة',
    short: 'الاستشهاد',
    lead: 'التاريخ هو تاريخ آخر تعديل للمادة، ليعرف القراء أي إصدار اطلعت عليه.',
    styles: [
      {
        name: 'على نمط APA',
        write: ({ site, title, date, address }) =>
          `${site}. (${written(date, 'yyyy، d MMMM')}). ${title}. ${address}`,
      },
      {
        name: 'في حاشية',
        write: ({ site, title, date, address }) =>
          `«${title}»، ${site}، آخر تعديل ${written(date)}، ${address}.`,
      },
    ],
    files: 'لأدوات إدارة المراجع',
  },
}
