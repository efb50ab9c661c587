/** The interface in Korean. */
import { ko as koLocale } from 'date-fns/locale/ko'
import type { Dictionary, Locator } from './dictionary'
import { data } from './ko-data'
import { share } from './ko-share'
import { particleAfter } from './korean-particles'

const partsOfDay = { morning: '오전', afternoon: '오후', evening: '저녁' } as const
const seasons = { spring: '봄', summer: '여름', autumn: '가을', winter: '겨울' } as const
const unknownParts = { day: '일자', month: '월', 'month-and-day': '월일' } as const

const times = { day: '일', month: '개월', year: '년' } as const
const units = { day: '날', week: '주', month: '달', year: '해' } as const

const locator = (at: Locator): string => {
  switch (at.kind) {
    case 'paragraph':
      return at.from === at.to ? `${at.from}문단` : `${at.from}~${at.to}문단`
    case 'page':
      return at.from === at.to ? `${at.from}쪽` : `${at.from}~${at.to}쪽`
    case 'section':
      return `${at.name}절`
    case 'timestamp':
      return `${at.time} 지점`
    case 'opening':
      return '본문 앞부분'
    case 'caption':
      return '사진 설명'
    case 'headline':
      return '제목'
    case 'list':
      return '목록'
    case 'whole':
      return '전문'
  }
}

export const ko: Dictionary = {
  name: '한국어',
  direction: 'ltr',
  script: 'Hangul',
  openGraphLocale: 'ko_KR',
  signs: { colon: ':', comma: ',' },
  dates: {
    locale: koLocale,
    day: 'yyyy년 M월 d일',
    month: 'yyyy년 M월',
    year: 'yyyy년',
    century: (number) => `${number}세기`,
    decade: (year) => `${year}년대`,
    season: (name, year) => `${year}년 ${seasons[name]}`,
    era: { before: (date) => `기원전 ${date}`, after: (date) => `기원후 ${date}` },
    partUnknown: (date, part) => `${date}(${unknownParts[part]} 미상)`,
    approximate: (date, precision) => `${date}${precision === 'season' ? ' 무렵' : '경'}`,
    uncertain: (date) => `${date}(불확실)`,
    interval: (start, end) => `${start}~${end}`,
    openInterval: (start) => `${start}부터`,
    openStart: (end) => `${end} 이전`,
    unknownDate: '날짜 미상',
    partOfDay: (date, part) => `${date} ${partsOfDay[part]}`,
    atTime: (date, time, offset) => `${date} 현지 시각 ${time}(${offset})`,
  },
  site: {
    skipToContent: '본문 바로가기',
    timeline: '연표',
    sources: '출처',
    about: '소개',
    subscribe: '구독',
    corrections: '정정',
    navigation: '사이트 메뉴',
    feed: 'RSS 피드',
    data: '데이터',
    licence: (licenceName) => `글·데이터·카드: ${licenceName}`,
    reportError: '오류 신고',
    updated: (date) => `최종 수정 ${date}`,
    invitation: '누구나 구독하고, 확인하고, 다시 쓸 수 있습니다.',
    followLong: '피드·캘린더로 구독',
    shareLong: '공유·삽입',
    dataLong: '데이터와 인용',
    notFound: {
      title: '페이지를 찾을 수 없습니다',
      text: '이 주소에는 내용이 없습니다. 찾으시는 사건이 연표에 다른 이름으로 실려 있을 수 있습니다.',
      home: '연표로 가기',
    },
  },
  timeline: {
    inShort: '간추린 경과',
    entries: '사건 목록',
    empty: '아직 등록된 사건이 없습니다.',
    emptyEra: '이 시기에 등록된 사건이 없습니다.',
    eventCount: (count) => `사건 ${count}건`,
    cluster: (count, from, to) => `사건 ${count}건(${from}~${to})`,
    themes: '주제별로 보기',
    statementCount: (count) => `항목 ${count}개`,
    counts: (statements, events, sources) =>
      `사건 ${events}건을 항목 ${statements}개로 나누어, 항목마다 출처를 밝혔습니다(출처 모두 ${sources}건). 출처마다 내용이 다르면 그대로 밝힙니다.`,
    later: (count, unit) => `${count}${times[unit]} 뒤`,
    silence: (count, unit) => `${count}${times[unit]} 동안 사건 없음`,
    picture: {
      name: (from, to) => `날짜별 항목 그림(${from === to ? from : `${from}~${to}`})`,
      caption: (each, unit, count) =>
        `표시 하나가 항목 ${each === 1 ? '하나' : `${each}개`}이며, 그 일이 있었던 ${count === 1 ? units[unit] : `${count}${times.year} 단위 기간`}에 놓입니다.`,
      inOneDay: (count) => `하루에 항목 ${count}개`,
      merged: '날짜가 너무 가까우면 한 기둥에 모았습니다.',
      inexact: '날짜를 알 수 없으면 해당 기간의 가운데에 놓습니다.',
      broken: (silence) => `가로축은 중간을 줄였습니다(${silence}).`,
      gathered: (count, time) => `첫 기둥에는 훨씬 이전의 항목 ${count}개(${time})를 모았습니다.`,
      gatheredLate: (count, time) => `마지막 기둥에는 훨씬 이후의 항목 ${count}개(${time})를 모았습니다.`,
      bands: (count) =>
        `가로축 아래 막대는 날짜가 연월까지만, 또는 그보다 덜 정확하게 알려진 항목 ${count}개입니다.`,
      outside: (count) => `앞뒤 시기의 사건에 딸린 항목 ${count}개`,
    },
  },
  event: {
    whatIsOnRecord: '기록된 내용',
    onThisPage: '이 페이지의 내용',
    howWeMark: '표시 기준',
    saidBy: '발언·발표:',
    fromSources: '출처가 전한 내용',
    clock: (time, place, date) => `${place} ${date ? `${date} ` : ''}${time}`,
    sources: '출처',
    disagreements: '출처마다 다른 점',
    chosen: '이 사이트의 서술',
    why: '이유',
    people: '관련 인물·국가·기관',
    spellings: '외국어·다른 표기',
    contains: '세부 사건',
    previous: '이전 사건',
    next: '다음 사건',
    moreEvents: '연표 더 보기',
    calendar: '캘린더 파일(ICS)',
    corrections: '정정',
    withdrawn: '철회',
    withdrawnOn: (date) => `${date} 철회`,
    moved: '이 페이지의 주소가 다음과 같이 바뀌었습니다.',
    published: (date) => `${date} 게시`,
    updated: (date) => `${date} 수정`,
    archivedCopy: '보존본',
    derived: {
      copy: (title) => `‘${title}’${particleAfter(title, '을/를')} 그대로 옮긴 자료`,
      summary: (title) => `‘${title}’${particleAfter(title, '을/를')} 요약한 자료`,
      'draws-on': (title, kind) => `‘${title}’에 바탕을 둔 ${kind === 'press' ? '기사' : '자료'}`,
    },
    carries: (agency) => `${agency} 자료를 옮김`,
    passage: '해당 대목',
    statement: (number) => `항목 ${number}`,
    statements: (first, last) => `항목 ${first}~${last}`,
  },
  evidence: {
    names: { confirmed: '교차 확인', 'no-primary': '1차 자료 없음', 'single-source': '단일 출처' },
    meanings: {
      confirmed: '1차 자료를 포함해 서로 독립된 출처 두 곳 이상에서 확인한 내용입니다.',
      'no-primary': '서로 독립된 출처 여러 곳이 전했으나 1차 자료는 확인되지 않은 내용입니다.',
      'single-source': '출처가 하나이거나, 모두 같은 출처에서 나온 내용입니다.',
    },
    tally: {
      confirmed: (count) => `교차 확인 ${count}개`,
      'no-primary': (count) => `1차 자료 없음 ${count}개`,
      'single-source': (count) => `단일 출처 ${count}개`,
    },
    confirmedOf: (confirmed, all) => {
      if (confirmed === 0) return '교차 확인되지 않은 보도·발표'
      if (confirmed < all) return `항목 ${all}개 중 ${confirmed}개 교차 확인`
      return all === 1 ? '교차 확인' : `항목 ${all}개 모두 교차 확인`
    },
    eachMark: (count) => `표시 하나에 항목 최대 ${count}개`,
    disagreeOn: (count) => `출처마다 다른 점 ${count}가지`,
  },
  theme: { heading: '주제', events: '사건', statements: '이 주제로 기록된 내용' },
  actor: {
    heading: '인물과 기관',
    lead: '연표에 나오는 인물·국가·기관을 자료마다 다른 이름 표기와 함께 모았습니다.',
    nameCount: (count) => `이름 ${count}개`,
    spellings: '표기',
    seenIn: (source) => `확인한 곳: ${source}`,
    citedIn: '이 자료를 인용한 사건:',
    said: '기록된 발언',
    events: '사건',
    kinds: { person: '인물', state: '국가', body: '기관', organisation: '단체' },
    table: {
      caption: '누가 무엇을 말했나',
      note: '표시 하나가 항목 하나이며, 누르면 해당 항목으로 갑니다. 주제가 둘 이상인 항목은 주제마다 나옵니다.',
      noteFolded: '칸마다 발언자의 페이지로 이어집니다. 숫자는 그 칸의 항목 수입니다.',
      most: '표에는 항목이 많은 발언자와 주제만 실었습니다. 모든 이름은 아래 목록에 있습니다.',
      speaker: '발언자',
      noTheme: '주제 없음',
    },
  },
  sourcesPage: {
    heading: '출처',
    note: '뒷받침하는 항목이 많은 발행처부터 싣습니다. 발행처를 누르면 자료가 펼쳐집니다. 자료의 제목은 이 사이트가 각 자료의 언어로 붙인 설명입니다.',
    lead: (sources, publishers) =>
      `발행처 ${publishers}곳의 자료 ${sources}건과 각 자료가 뒷받침하는 내용, 그 자료가 없다면 달라지는 내용을 모았습니다.`,
    sourceCount: (count) => `자료 ${count}건`,
    publisherCount: (count) => `발행처 ${count}곳`,
    kinds: { primary: '1차 자료', press: '언론 보도', organisation: '단체·연구기관' },
    accessed: (date) => `${date} 열람`,
    accessedUnlessNoted: (date) => `따로 적지 않은 것은 ${date}에 열람했습니다.`,
    without: (repeated) => (repeated ? '이 자료와 이에 바탕을 둔 자료가 없다면' : '이 자료가 없다면'),
    unsupported: '출처가 남지 않는 항목',
    unconfirmed: '교차 확인에서 빠지는 항목',
    nothingFalls: '달라지는 항목 없음',
    allAbove: (count) => (count === 1 ? '위 항목' : '위 항목 모두'),
    spelling: (name) => `${name} 표기`,
    more: (count) => `그 밖의 ${count}개 항목은 데이터에서 볼 수 있습니다`,
  },
  parts: {
    trail: '현재 위치',
    beside: '앞뒤 페이지',
    numbered: (name, at, of) => `${name}(${of}쪽 중 ${at}쪽)`,
    undated: '날짜 미상',
    byName: '이름순',
  },
  about: {
    heading: '사이트 소개',
    lead: '모든 내용의 근거를 직접 확인할 수 있는 연표입니다.',
    sections: [
      {
        heading: '내용과 출처',
        paragraphs: [
          '사건마다 확인할 수 있는 사실을 하나씩 나누어 적고, 그 옆에 출처를 밝힙니다. 본문 앞부분이 아니면 출처 안의 위치도 적습니다. 개인이나 정부, 단체가 한 말은 그들의 말로 옮기며 이 사이트의 판단으로 쓰지 않습니다.',
          '서로 독립된 출처가 둘 이상이고 그중 하나가 1차 자료일 때 ‘교차 확인’으로 표시합니다. 1차 자료는 해당 기관이나 정부, 발언한 단체가 직접 낸 자료를 말합니다. 독립된 출처가 여럿이라도 1차 자료가 없으면 그렇다고 밝히고, 그 밖의 내용은 여러 매체가 되풀이했더라도 ‘단일 출처’로 표시합니다. 같은 보도자료나 통신사 보도를 옮기거나 요약한 자료, 이에 바탕을 둔 자료는 모두 합쳐 하나로 세되, 그 매체가 따로 취재해 보탠 내용은 독립된 출처로 봅니다. 한 발행처와 그 산하에서 낸 여러 자료도 하나로 셉니다.',
        ],
      },
      {
        heading: '날짜',
        paragraphs: [
          '날짜는 출처가 밝힌 만큼만 적습니다. 연도나 달, 하루 중 어느 때인지만 알려져 있으면 거기까지만 씁니다.',
        ],
      },
      {
        heading: '출처마다 다를 때',
        paragraphs: [
          '각각의 설명을 출처와 함께 차례로 싣고, 이 사이트가 어느 쪽을 따르는지와 그 이유를 밝힙니다.',
        ],
      },
      {
        heading: '정정',
        paragraphs: [
          '정정한 내용은 날짜와 함께 해당 사건 페이지에 남기며 무엇이 틀렸는지도 적습니다. 철회한 항목은 지우지 않고 페이지를 남겨 이유를 밝힙니다.',
        ],
      },
      {
        heading: '열람과 이용',
        paragraphs: [
          '모든 페이지는 스크립트 없이 볼 수 있고, 쿠키를 쓰지 않으며, 다른 사이트에 아무것도 요청하지 않습니다. 글과 데이터, 카드 이미지는 각 페이지 아래에 적힌 이용 조건에 따라 쓸 수 있습니다.',
        ],
      },
    ],
    independence: '독립성',
    errors: '오류를 발견하셨나요?',
    reportTo: '페이지 주소와, 가능하면 근거 자료를 함께 보내 주십시오.',
  },
  calendar: { details: (address) => `내용과 출처: ${address}` },
  subscribe: {
    heading: '구독',
    lead: '피드 주소를 리더에 등록해 두면 새로 싣거나 정정한 내용을 자동으로 받아 볼 수 있습니다. 따로 가입할 필요 없이 아래 링크를 누르거나 주소를 복사해 리더에 넣으면 됩니다.',
    first: { feed: '피드 주소 복사', calendar: '캘린더에 추가', part: '일부만 구독' },
    feedAddress: '피드 주소',
    whole: '연표 전체',
    openIn: (reader) => `${reader}에서 받아 보기`,
    addresses: '복사할 주소',
    calendar: '캘린더로 받아 보기',
    calendarLead:
      '날짜가 알려진 사건을 모두 담았습니다. 시각까지 알려진 사건은 현지 시간대의 시각으로, 나머지는 종일 일정으로 들어갑니다.',
    calendarProgram: '캘린더 앱에서 구독',
    googleCalendar: 'Google 캘린더에 추가',
    refresh:
      '변경 사항을 확인하는 간격은 캘린더마다 다릅니다. Apple은 대체로 한 시간, Outlook은 몇 시간에 한 번, Google은 하루 한두 번입니다. 정정한 내용이 반영되기까지 하루쯤 걸릴 수 있습니다.',
    notInCalendar: '정확한 날짜를 밝힐 수 없어 캘린더에 넣지 않은 사건:',
    parts: '연표의 일부만 받아 보기',
    keyPart: '주요 사건',
    correctionsPart: '정정',
    opml: '모든 피드를 리더용 파일 하나로 받기(OPML)',
    newest: '최근 게시',
  },
  corrections: {
    heading: '정정',
    lead: '이 사이트에서 무엇이 틀렸고 어떻게 고쳤는지를 최근 것부터 적습니다.',
    changeCount: (count) => `수정 ${count}건`,
    none: '아직 정정하거나 철회한 내용이 없습니다.',
    follow: '정정 내용 받아 보기',
    minor: '단순 수정',
    minorLead: '오탈자나 링크를 바로잡는 등 내용이 달라지지 않은 수정입니다.',
    policy: {
      heading: '정정 원칙',
      paragraphs: [
        '한번 게시한 내용은 흔적 없이 바꾸지 않습니다. 틀린 곳이 있으면 해당 사건 페이지에서 바로잡고, 무엇이 틀렸고 어떻게 고쳤는지를 날짜와 함께 남깁니다. 이렇게 남긴 기록도 나중에 고쳐 쓰지 않습니다.',
        '오탈자나 링크를 바로잡는 등 내용이 달라지지 않는 수정은 ‘단순 수정’으로 분류해 따로 싣고, 구독자에게는 알리지 않습니다. 그대로 둘 수 없는 항목은 철회하되 페이지를 남겨 이유를 밝힙니다.',
        '출처 정보나 인물·기관·발행처의 이름을 고칠 때도 마찬가지입니다. 그 내역은 관련된 모든 사건의 수정 이력에 함께 실립니다.',
      ],
    },
    versions: {
      heading: '버전',
      paragraphs: [
        '게시한 내용이 바뀔 때마다 번호를 매기고, 무엇이 달라졌는지를 사건 페이지에 적습니다. 인용할 때 버전 번호를 함께 밝히면, 읽는 이가 인용 당시의 글과 지금의 글이 같은지 확인할 수 있습니다.',
        '번호 옆에는 그 언어로 실린 내용 전체에서 얻은 해시값(SHA-256)의 앞부분을 적습니다. 게시하기 전에 글을 기록된 해시값과 대조하며, 설명 없이 바뀐 글이 있으면 게시되지 않습니다. 전체 해시값은 사건별 JSON에 있습니다.',
      ],
    },
    schema: '해시값을 구하는 방법(JSON 스키마)',
    report:
      '어느 문장인지도 알려 주십시오. 틀린 내용은 바로잡고 그 내역을 이 페이지에 싣습니다. 출처마다 내용이 다르면 각각의 설명을 사건 페이지에 함께 밝힙니다.',
  },
  versions: {
    heading: '수정 이력',
    version: (number) => `버전 ${number}`,
    fingerprint: '해시값',
    kinds: { published: '최초 게시', correction: '정정', minor: '단순 수정', withdrawal: '철회' },
    explained: '버전과 해시값에 대하여',
  },
  search: {
    heading: '검색',
    lead: '사건, 인물과 기관, 주제, 출처를 찾아볼 수 있습니다.',
    label: '검색어',
    button: '검색',
    hint: '인물과 기관은 어떤 표기나 언어로 입력해도 찾을 수 있습니다. 여러 단어를 입력하면 모두 들어 있는 결과만 나옵니다.',
    withoutScript:
      '검색하려면 JavaScript가 필요합니다. 검색하지 않아도 아래 목록에서 모든 내용을 찾아볼 수 있습니다.',
    results: { other: '결과 #건' },
    none: '검색 결과가 없습니다.',
    advice: '단어를 줄이거나 단어의 일부만 입력해 보십시오. 다른 표기로 찾아볼 수도 있습니다.',
    searching: '검색 중…',
    failed: '검색 기능을 불러오지 못했습니다. 페이지를 새로 고치거나 아래 목록을 이용해 주십시오.',
    more: '결과 더 보기',
    inThisLanguage: '한국어로 검색',
    groups: {
      actors: '인물과 기관',
      themes: '주제',
      events: '사건',
      sources: '출처',
    },
    browse: '둘러보기',
    byDate: '날짜별로 보기',
  },
  filter: {
    open: '골라 보기',
    label: '사건 골라 보기',
    theme: '주제',
    kind: '종류',
    evidence: '확인 여부',
    all: '전체',
    evidenceIs: {
      confirmed: '모두 교차 확인',
      'single-source': '단일 출처 있음',
      'no-primary': '1차 자료 없는 항목 있음',
      disputed: '출처마다 다름',
    },
    keyOnly: '주요 사건만',
    titlesOnly: '제목만 보기',
    reset: '모두 보기',
    shownOf: (shown, all) => `사건 ${all}건 중 ${shown}건`,
    keyEvent: '주요 사건',
    keyEvents: '주요 사건',
    allKeyEvents: (count) => `주요 사건 ${count}건 모두 보기`,
    jump: '날짜로 이동',
  },
  feeds: {
    timeline: (siteName) => `${siteName}(한국어)`,
    key: (siteName) => `${siteName}: 주요 사건(한국어)`,
    keyDescription: '이야기를 이해하는 데 빼놓을 수 없는 사건과 그 정정 내용만 알립니다.',
    theme: (siteName, theme) => `${siteName}: ${theme}(한국어)`,
    corrections: (siteName) => `${siteName}: 정정 내역(한국어)`,
    correctionsDescription: '정정하거나 철회한 내용을 무엇이 틀렸는지와 함께 알립니다.',
    inFormat: (title, format) => `${title} ${format}`,
    correction: (title) => `[정정] ${title}`,
    withdrawal: (title) => `[철회] ${title}`,
  },
  sourceKinds: { primary: '1차 자료', press: '언론 보도', organisation: '단체·연구기관' },
  locator,
  shortLocator: locator,
  card: {
    alt: ({ date, title, evidence, siteName }) =>
      `${siteName} 카드. ${date === '' ? title : `${date}, ${title}`}. ${evidence}.`,
    timelineAlt: ({ date, title, evidence, siteName }) =>
      `${siteName} 카드. ${title}. ${date === '' ? '' : `주요 시기(${date}) `}${evidence}.`,
  },
  share,
  data,
}
