/** The interface in Arabic. */
import { data } from './ar-data'
import { dates } from './ar-dates'
import { share } from './ar-share'
import type { Dictionary, Locator } from './dictionary'
import { counter, type PluralForms } from './plurals'

const counted = counter('ar')

const events: PluralForms = {
  zero: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: '# أحداث',
  many: '# حدثًا',
  other: '# حدث',
}
/** In the genitive, after a preposition. */
const genitiveEvents: PluralForms = { ...events, two: 'حدثين', few: '# أحداث' }
const sources: PluralForms = {
  zero: 'لا مصادر',
  one: 'مصدر واحد',
  two: 'مصدران',
  few: '# مصادر',
  many: '# مصدرًا',
  other: '# مصدر',
}
const statements: PluralForms = {
  zero: 'لا معلومات',
  one: 'معلومة واحدة',
  two: 'معلومتان',
  few: '# معلومات',
  many: '# معلومة',
  other: '# معلومة',
}
const publishersAlone: PluralForms = {
  zero: 'لا ناشرين',
  one: 'ناشر واحد',
  two: 'ناشران',
  few: '# ناشرين',
  many: '# ناشرًا',
  other: '# ناشر',
}
/** In the genitive, after a preposition. */
const publishers: PluralForms = {
  one: 'ناشر واحد',
  two: 'ناشرَين',
  few: '# ناشرين',
  many: '# ناشرًا',
  other: '# ناشر',
}
const confirmedStatements: PluralForms = {
  one: 'تأكدت معلومة واحدة',
  two: 'تأكدت معلومتان',
  few: 'تأكدت # معلومات',
  other: 'تأكدت # معلومة',
}
const changes: PluralForms = {
  zero: 'لا تغييرات',
  one: 'تغيير واحد',
  two: 'تغييران',
  few: '# تغييرات',
  many: '# تغييرًا',
  other: '# تغيير',
}
const names: PluralForms = {
  zero: 'لا أسماء',
  one: 'اسم واحد',
  two: 'اسمان',
  few: '# أسماء',
  many: '# اسمًا',
  other: '# اسم',
}
/** In the genitive, after a preposition. */
const points: PluralForms = { one: 'نقطة واحدة', two: 'نقطتين', few: '# نقاط', other: '# نقطة' }
const lists = {
  day: { one: 'يوم', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' },
  month: { one: 'شهر', two: 'شهرين', few: '# أشهر', many: '# شهرًا', other: '# شهر' },
  year: { one: 'سنة', two: 'سنتين', few: '# سنوات', other: '# سنة' },
} as const satisfies Record<string, PluralForms>
const units = { day: 'يومها', week: 'أسبوعها', month: 'شهرها', year: 'سنتها' } as const

/** Two adjacent items take the dual. */
const places = (one: string, two: string, many: string, from: number, to: number): string => {
  if (from === to) return `${one} ${from}`
  return to === from + 1 ? `${two} ${from} و${to}` : `${many} من ${from} إلى ${to}`
}

const locator = (at: Locator): string => {
  switch (at.kind) {
    case 'paragraph':
      return places('الفقرة', 'الفقرتان', 'الفقرات', at.from, at.to)
    case 'page':
      return places('الصفحة', 'الصفحتان', 'الصفحات', at.from, at.to)
    case 'section':
      return `القسم ${at.name}`
    case 'timestamp':
      return `عند ${at.time}`
    case 'opening':
      return 'الفقرات الأولى'
    case 'caption':
      return 'التعليق على الصورة'
    case 'headline':
      return 'العنوان'
    case 'list':
      return 'القائمة'
    case 'whole':
      return 'النص الكامل'
  }
}

export const ar: Dictionary = {
  name: 'العربية',
  direction: 'rtl',
  script: 'Arabic',
  openGraphLocale: 'ar_AR',
  signs: { colon: ':', comma: '،' },
  dates,
  site: {
    skipToContent: 'الانتقال إلى المحتوى',
    timeline: 'التسلسل الزمني',
    sources: 'المصادر',
    about: 'عن الموقع',
    subscribe: 'الاشتراك',
    corrections: 'التصويبات',
    navigation: 'أقسام الموقع',
    feed: 'خلاصة RSS',
    data: 'البيانات',
    licence: (licenceName) => `النصوص والبيانات والبطاقات: ${licenceName}`,
    reportError: 'الإبلاغ عن خطأ',
    updated: (date) => `آخر تحديث: ${date}`,
    invitation: 'كل ما هنا متاح للمتابعة والتحقق وإعادة الاستخدام.',
    followLong: 'المتابعة بالخلاصات أو التقويم',
    shareLong: 'المشاركة والتضمين',
    dataLong: 'البيانات والاستشهاد',
    notFound: {
      title: 'الصفحة غير موجودة',
      text: 'لا يوجد محتوى في هذا العنوان. ربما كان الحدث مدرجًا في التسلسل الزمني باسم آخر.',
      home: 'إلى التسلسل الزمني',
    },
  },
  timeline: {
    inShort: 'باختصار',
    entries: 'الأحداث',
    empty: 'لم يُنشر أي حدث بعد.',
    emptyEra: 'لا أحداث في هذه الفترة.',
    eventCount: (count) => counted(events, count),
    cluster: (count, from, to) => `${counted(events, count)}، الأول: ${from}، والأخير: ${to}`,
    themes: 'حسب الموضوع',
    statementCount: (count) => counted(statements, count),
    counts: (statementCount, eventCount, sourceCount) =>
      `${counted(statements, statementCount)} عن ${counted(genitiveEvents, eventCount)}، لكل منها مصادرها، ومجموعها ${sourceCount}. وحيث تختلف المصادر تذكر الصفحة ذلك.`,
    later: (count, unit) => `بعد ${counted(lists[unit], count)}`,
    silence: (count, unit) => `${counted(lists[unit], count)} بلا أحداث`,
    picture: {
      name: (from, to) => `المعلومات عبر الزمن، ${from === to ? from : `من ${from} إلى ${to}`}`,
      caption: (each, unit, count) =>
        `كل علامة ${each === 1 ? 'معلومة واحدة' : `تمثل ${counted(statements, each)}`}، في ${count === 1 ? units[unit] : `فترتها من ${counted(lists.year, count)}`}.`,
      inOneDay: (count) => `${counted(statements, count)} في يوم واحد`,
      merged: 'الأيام المتقاربة جدًا في عمود واحد.',
      inexact: 'إذا لم يُعرف اليوم، فالعلامة في منتصف الفترة.',
      broken: (silence) => `المحور مقطوع: ${silence}.`,
      gathered: (count, time) =>
        `يجمع العمود الأول ما سبق ذلك بكثير: ${counted(statements, count)} (${time}).`,
      gatheredLate: (count, time) =>
        `يجمع العمود الأخير ما جاء بعد ذلك بكثير: ${counted(statements, count)} (${time}).`,
      bands: (count) =>
        `الأشرطة أسفل المحور: ${counted(statements, count)} لا يُعرف تاريخها إلا بالشهر أو السنة أو بدقة أقل.`,
      outside: (count) => `ومعلومات أخرى (${count}) عن أحداث سابقة أو لاحقة`,
    },
  },
  event: {
    whatIsOnRecord: 'ما تقوله المصادر',
    onThisPage: 'في هذه الصفحة',
    howWeMark: 'كيف نصنف المعلومات',
    saidBy: 'تصريح منسوب إلى:',
    fromSources: 'ما ورد في المصادر',
    clock: (time, place, date) => `${place}: ${date ? `${date}، ` : ''}الساعة ${time}`,
    sources: 'المصادر',
    disagreements: 'حيث تختلف المصادر',
    chosen: 'الرواية التي يعتمدها الموقع',
    why: 'السبب',
    people: 'الأشخاص والجهات',
    spellings: 'صيغ أخرى للاسم',
    contains: 'ضمن هذا الحدث',
    previous: 'الحدث السابق',
    next: 'الحدث التالي',
    moreEvents: 'بقية التسلسل الزمني',
    calendar: 'ملف للتقويم (ICS)',
    corrections: 'التصويبات',
    withdrawn: 'مسحوب',
    withdrawnOn: (date) => `سُحب في ${date}`,
    moved: 'تغيّر عنوان هذه الصفحة إلى:',
    published: (date) => `نُشر هنا في ${date}`,
    updated: (date) => `عُدّل في ${date}`,
    archivedCopy: 'نسخة محفوظة',
    derived: {
      copy: (title) => `نسخة من «${title}»`,
      summary: (title) => `ملخص عن «${title}»`,
      'draws-on': (title) => `يستند إلى «${title}»`,
    },
    carries: (agency) => `نقلًا عن ${agency}`,
    passage: 'المقطع المقصود',
    statement: (number) => `المعلومة ${number}`,
    statements: (first, last) => `المعلومات ${first}–${last}`,
  },
  evidence: {
    names: { confirmed: 'مؤكدة', 'no-primary': 'بلا مصدر أولي', 'single-source': 'مصدر وحيد' },
    meanings: {
      confirmed: 'يؤكدها مصدران مستقلان أو أكثر، أحدها على الأقل مصدر أولي.',
      'no-primary': 'تذكرها مصادر مستقلة عدة، ليس بينها مصدر أولي.',
      'single-source': 'يذكرها مصدر واحد، أو مصادر عدة تعود كلها إلى مصدر واحد.',
    },
    tally: {
      confirmed: (count) => `${count} مؤكدة`,
      'no-primary': (count) => `${count} بلا مصدر أولي`,
      'single-source': (count) => `${count} من مصدر وحيد`,
    },
    confirmedOf: (confirmed, all) => {
      // Not "لم تتأكد أي معلومة", which reads as a denial.
      if (confirmed === 0) return 'وردت في مصادر ولم تتأكد بعد'
      if (confirmed < all) return `${counted(confirmedStatements, confirmed)} من أصل ${all}`
      if (all === 1) return 'معلومة مؤكدة'
      return all === 2 ? 'المعلومتان مؤكدتان' : `جميع المعلومات مؤكدة، وعددها ${all}`
    },
    eachMark: (count) => `كل علامة: ${counted(statements, count)} على الأكثر`,
    disagreeOn: (count) => `تختلف المصادر في ${counted(points, count)}`,
  },
  theme: { heading: 'موضوع', events: 'الأحداث', statements: 'معلومات في هذا الموضوع' },
  actor: {
    heading: 'الأشخاص والجهات',
    lead: 'كل من يرد اسمه في التسلسل الزمني، بجميع صيغ الاسم التي وردت في المصادر.',
    nameCount: (count) => counted(names, count),
    spellings: 'صيغ الاسم',
    seenIn: (source) => `وردت في: ${source}`,
    citedIn: 'يُستشهد بهذا المصدر في:',
    said: 'تصريحات موثقة',
    events: 'الأحداث',
    kinds: { person: 'أشخاص', state: 'دول', body: 'هيئات', organisation: 'منظمات' },
    table: {
      caption: 'من تحدث في أي موضوع',
      note: 'كل علامة معلومة واحدة وتقود إليها. والمعلومة التي لها موضوعان ترد تحت كليهما.',
      noteFolded: 'تقود علامات كل خانة إلى صفحة المتحدث. ويدل الرقم على عدد المعلومات التي تمثلها.',
      most: 'لا يضم الجدول إلا المتحدثين والموضوعات ذات العدد الأكبر من المعلومات، وجميع الأسماء في القائمة أدناه.',
      speaker: 'المتحدث',
      noTheme: 'بلا موضوع',
    },
  },
  sourcesPage: {
    heading: 'المصادر',
    note: 'يأتي أولًا الناشرون الذين تستند إليهم معظم المعلومات، ويُفتح كل منهم على مصادره. والعناوين أوصاف موجزة كتبها الموقع بلغة المصدر.',
    lead: (sourceCount, publisherCount) =>
      `${counted(sources, sourceCount)} من ${counted(publishers, publisherCount)}، مع المعلومات التي تستند إلى كل مصدر، وما يسقط منها من دونه.`,
    sourceCount: (count) => counted(sources, count),
    publisherCount: (count) => counted(publishersAlone, count),
    kinds: { primary: 'مصادر أولية', press: 'الصحافة', organisation: 'منظمات' },
    accessed: (date) => `اطُّلع عليه في ${date}`,
    accessedUnlessNoted: (date) => `تاريخ الاطلاع: ${date}، ما لم يُذكر غيره.`,
    without: (repeated) => (repeated ? 'من دونه ومن دون ما يستند إليه' : 'من دونه'),
    unsupported: 'تبقى بلا مصدر',
    unconfirmed: 'لا تعود مؤكدة',
    nothingFalls: 'لا تسقط أي معلومة',
    allAbove: (count) => (count === 1 ? 'المعلومة المذكورة أعلاه' : 'جميع المعلومات المذكورة أعلاه'),
    spelling: (name) => `صيغة الاسم: ${name}`,
    more: (count) => `وغيرها (${count}) في ملفات البيانات`,
  },
  parts: {
    trail: 'أنت هنا',
    beside: 'ما قبل هذه الصفحة وما بعدها',
    numbered: (name, at, of) => `${name}، الصفحة ${at} من ${of}`,
    undated: 'بلا تاريخ',
    byName: 'حسب الاسم',
  },
  about: {
    heading: 'عن الموقع',
    lead: 'تسلسل زمني يمكن التحقق من كل معلومة فيه.',
    sections: [
      {
        heading: 'المعلومات والمصادر',
        paragraphs: [
          'يُروى كل حدث في معلومات منفصلة، ومع كل معلومة مصادرها، وموضعها في المصدر إن لم تكن في مستهله. وما يقوله شخص أو حكومة أو منظمة يُنقل على لسان قائله، ولا يُقدَّم أبدًا على أنه استنتاج لهذا الموقع.',
          'توصف المعلومة بأنها «مؤكدة» إذا أيدها مصدران على الأقل، مستقل أحدهما عن الآخر، وكان أحدهما مصدرًا أوليًا: الجهة التي أصدرت الوثيقة، أو حكومة، أو المنظمة المتحدثة نفسها. وإذا اتفقت مصادر مستقلة عدة من دون أن يكون بينها مصدر أولي، تشير الصفحة إلى ذلك. وما عدا ذلك يحمل عبارة «مصدر وحيد»، مهما تعددت وسائل الإعلام التي تكرره. وتُعد المصادر التي تنسخ بيانًا واحدًا أو خبرًا واحدًا عن وكالة أو تلخصه أو تستند إليه مصدرًا واحدًا، أما ما تضيفه وسيلة الإعلام من عندها فيُحسب لها. وتُعد الصفحات المتعددة لناشر واحد أو لفروعه مصدرًا واحدًا كذلك.',
        ],
      },
      {
        heading: 'التواريخ',
        paragraphs: [
          'لا يكون التاريخ أدق مما تذكره المصادر. فإذا لم يُعرف سوى الشهر أو السنة أو الفترة من اليوم، اكتفت الصفحة بذلك.',
        ],
      },
      {
        heading: 'حين تختلف المصادر',
        paragraphs: [
          'تُعرض الروايات كلها، ومع كل منها مصادرها. ثم تبين الصفحة الرواية التي يعتمدها الموقع، وسبب اعتمادها.',
        ],
      },
      {
        heading: 'التصويبات',
        paragraphs: [
          'يُؤرَّخ كل تصويب ويبقى في صفحة الحدث، مع بيان موضع الخطأ. والمادة المسحوبة لا تُحذف، بل تبقى صفحتها وفيها سبب السحب.',
        ],
      },
      {
        heading: 'التصفح وإعادة الاستخدام',
        paragraphs: [
          'تعمل الصفحات من دون نصوص برمجية، ولا تستخدم ملفات تعريف الارتباط، ولا تطلب شيئًا من أي موقع آخر. ويجوز إعادة استخدام النصوص والبيانات والبطاقات وفق الرخصة المذكورة في أسفل كل صفحة.',
        ],
      },
    ],
    independence: 'الاستقلالية',
    errors: 'هل وجدت خطأ؟',
    reportTo: 'راسلنا مع ذكر عنوان الصفحة، ومصدر إن أمكن:',
  },
  calendar: { details: (address) => `المعلومات والمصادر: ${address}` },
  subscribe: {
    heading: 'الاشتراك',
    lead: 'الخلاصة عنوان يتفقده برنامج قراءة الخلاصات من حين إلى آخر، فتصلك المواد الجديدة والمصوَّبة تلقائيًا. لا حاجة إلى حساب هنا: اختر أحد الروابط، أو انسخ عنوانًا إلى برنامجك.',
    first: { feed: 'انسخ عنوان الخلاصة', calendar: 'أضف التقويم', part: 'تابع جزءًا فقط' },
    feedAddress: 'عنوان الخلاصة',
    whole: 'التسلسل الزمني كاملًا',
    openIn: (reader) => `المتابعة عبر ${reader}`,
    addresses: 'عناوين للنسخ',
    calendar: 'في تقويمك',
    calendarLead: 'كل حدث عُرف يومه: يظهر حدثًا ليوم كامل، أو في ساعته بتوقيت المكان إذا كانت الساعة معروفة.',
    calendarProgram: 'الاشتراك عبر برنامج التقويم',
    googleCalendar: 'الإضافة إلى تقويم Google',
    refresh:
      'يبحث كل تقويم عن التغييرات وفق مواعيده: Apple كل ساعة تقريبًا، وOutlook كل بضع ساعات، وGoogle مرة أو مرتين في اليوم. وقد يستغرق وصول التصويب يومًا كاملًا.',
    notInCalendar: 'أحداث ليست في التقويم لتعذر تحديد يومها بدقة:',
    parts: 'جزء من التسلسل الزمني',
    keyPart: 'الأحداث الرئيسية',
    correctionsPart: 'التصويبات',
    opml: 'جميع الخلاصات في ملف واحد لبرنامج القراءة (OPML)',
    newest: 'أحدث المواد',
  },
  corrections: {
    heading: 'التصويبات',
    lead: 'الأخطاء التي وقعت في هذا الموقع وما حل محلها، من الأحدث إلى الأقدم.',
    changeCount: (count) => counted(changes, count),
    none: 'لم تُصوَّب أي مادة ولم تُسحب حتى الآن.',
    follow: 'متابعة التصويبات',
    minor: 'تعديلات طفيفة',
    minorLead: 'تغييرات لا تمس المضمون، مثل إصلاح خطأ مطبعي أو رابط.',
    policy: {
      heading: 'نهج الموقع في التصويب',
      paragraphs: [
        'ما نُشر لا يتغير من دون أثر. فإذا وقع خطأ، صُوِّب في صفحة الحدث مع ملاحظة مؤرخة تذكر الخطأ والصواب. وتبقى الملاحظة كما كُتبت.',
        'التغيير الذي لا يمس المضمون، مثل إصلاح خطأ مطبعي أو رابط، يُعد تعديلًا طفيفًا، ويُدرج في قائمة منفصلة من دون إشعار المشتركين. أما المادة التي لا يمكن الإبقاء عليها فتُسحب: تبقى صفحتها وفيها سبب السحب.',
        'وينطبق ذلك على المصادر والأشخاص والناشرين المذكورين في المواد. وكل ملاحظة عن أي منهم تُدرج في سجل إصدارات كل مادة تستند إليه.',
      ],
    },
    versions: {
      heading: 'الإصدارات',
      paragraphs: [
        'لكل صيغة منشورة من المادة رقم، وتبين صفحة الحدث ما تغيّر من إصدار إلى آخر. اذكر الرقم عند الاقتباس، ليعرف قراؤك هل ما زال النص كما كان حين اطلعت عليه.',
        'وإلى جانب الرقم بداية بصمة رقمية (SHA-256) لكل ما تقوله المادة بتلك اللغة. وقبل كل نشر تُقارن النصوص بالبصمات المسجلة، ولا يتم النشر إذا تغيّر نص من دون ملاحظة. والبصمة كاملة في ملف JSON الخاص بالحدث.',
      ],
    },
    schema: 'كيف تُحسب البصمة (JSON Schema)',
    report:
      'حدِّد الجملة المقصودة. فإن كانت خطأ صُوِّبت ونُشرت الملاحظة هنا، وإن اختلفت المصادر ذكرت الصفحة ذلك وعرضت كل رواية.',
  },
  versions: {
    heading: 'سجل الإصدارات',
    version: (number) => `الإصدار ${number}`,
    fingerprint: 'البصمة',
    kinds: {
      published: 'النشر الأول',
      correction: 'تصويب',
      minor: 'تعديل طفيف',
      withdrawal: 'سحب',
    },
    explained: 'عن الإصدارات والبصمات',
  },
  search: {
    heading: 'البحث',
    lead: 'ابحث في الأحداث والأشخاص والجهات والمواضيع والمصادر.',
    label: 'البحث عن',
    button: 'بحث',
    hint: 'يمكن العثور على الأشخاص والجهات بأي صيغة للاسم وبأي لغة. وإذا كتبت كلمات عدة، فلا بد أن ترد كلها.',
    withoutScript: 'يحتاج البحث إلى JavaScript. ويمكن أيضًا الوصول إلى كل شيء عبر القوائم أدناه.',
    results: {
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '# نتائج',
      other: '# نتيجة',
    },
    none: 'لا نتائج.',
    advice: 'جرّب كلمات أقل، أو بداية الكلمة، أو صيغة أخرى للاسم.',
    searching: 'جارٍ البحث…',
    failed: 'تعذّر تحميل البحث. أعد تحميل الصفحة، أو استخدم القوائم أدناه.',
    more: 'مزيد من النتائج',
    inThisLanguage: 'البحث بالعربية',
    groups: {
      actors: 'الأشخاص والجهات',
      themes: 'المواضيع',
      events: 'الأحداث',
      sources: 'المصادر',
    },
    browse: 'تصفح الموقع',
    byDate: 'حسب التاريخ',
  },
  filter: {
    open: 'تصفية',
    label: 'تصفية الأحداث',
    theme: 'الموضوع',
    kind: 'النوع',
    evidence: 'التحقق',
    all: 'الكل',
    evidenceIs: {
      confirmed: 'كل المعلومات مؤكدة',
      'single-source': 'بعضها من مصدر وحيد',
      'no-primary': 'بعضها بلا مصدر أولي',
      disputed: 'تختلف المصادر',
    },
    keyOnly: 'الأحداث الرئيسية فقط',
    titlesOnly: 'العناوين فقط',
    reset: 'عرض الكل',
    shownOf: (shown, all) => `${shown} من أصل ${counted(genitiveEvents, all)}`,
    keyEvent: 'حدث رئيسي',
    keyEvents: 'الأحداث الرئيسية',
    allKeyEvents: (count) => `كل الأحداث الرئيسية (${count})`,
    jump: 'الانتقال إلى تاريخ',
  },
  feeds: {
    timeline: (siteName) => `${siteName} (العربية)`,
    key: (siteName) => `${siteName}: الأحداث الرئيسية (العربية)`,
    keyDescription: 'الأحداث التي لا تُفهم القصة من دونها، وما صُوِّب فيها.',
    theme: (siteName, theme) => `${siteName}: ${theme} (العربية)`,
    corrections: (siteName) => `${siteName}: التصويبات (العربية)`,
    correctionsDescription: 'كل تصويب وكل سحب، مع بيان الخطأ.',
    inFormat: (title, format) => `${title}، ${format}`,
    correction: (title) => `تصويب: ${title}`,
    withdrawal: (title) => `مادة مسحوبة: ${title}`,
  },
  sourceKinds: { primary: 'مصدر أولي', press: 'صحافة', organisation: 'منظمة' },
  locator,
  shortLocator: locator,
  card: {
    alt: ({ date, title, evidence, siteName }) =>
      `بطاقة من ${siteName}. ${date === '' ? title : `${date}: ${title}`}. ${evidence}.`,
    timelineAlt: ({ date, title, evidence, siteName }) =>
      `بطاقة من ${siteName}. ${title}. ${date === '' ? '' : `الفترة الرئيسية، ${date}: `}${evidence}.`,
  },
  share,
  data,
}
