/** The interface in Korean. */
import { ko as koLocale } from 'date-fns/locale/ko'
import type { Dictionary, Locator } from './dictionary'
import { particleAfter } from './korean-particles'

const partsOfDay = { morning: '오전', afternoon: '오후', evening: '저녁' } as const

const locator = (at: Locator): string => {
  switch (at.kind) {
    case 'paragraph':
      return at.from === at.to ? `${at.from}번째 문단` : `${at.from}~${at.to}번째 문단`
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
  openGraphLocale: 'ko_KR',
  dates: {
    locale: koLocale,
    day: 'yyyy년 M월 d일',
    month: 'yyyy년 M월',
    year: 'yyyy년',
    decade: (year) => `${year}년대`,
    approximate: (date) => `${date}경`,
    uncertain: (date) => `${date}(불확실)`,
    interval: (start, end) => `${start}~${end}`,
    openInterval: (start) => `${start}부터`,
    partOfDay: (date, part) => `${date} ${partsOfDay[part]}`,
    atTime: (date, time, offset) => `${date} 현지 시각 ${time}(${offset})`,
  },
  site: {
    skipToContent: '본문 바로가기',
    timeline: '연표',
    languages: '언어',
    feed: 'RSS 피드',
    feedTitle: (siteName) => `${siteName} 한국어 RSS`,
    data: '데이터(JSON)',
    licence: (licenceName) => `글과 데이터: ${licenceName}`,
    reportError: '오류 신고',
    updated: (date) => `최종 수정 ${date}`,
    notFound: {
      title: '페이지를 찾을 수 없습니다',
      text: '이 주소에는 내용이 없습니다. 찾으시는 사건이 연표에 다른 이름으로 실려 있을 수 있습니다.',
      home: '연표로 가기',
    },
  },
  timeline: {
    empty: '아직 등록된 사건이 없습니다.',
    emptyEra: '이 시기에 등록된 사건이 없습니다.',
    eventCount: (count) => `사건 ${count}건`,
  },
  event: {
    whatIsOnRecord: '기록된 내용',
    saidBy: (name) => `발언·발표: ${name}`,
    sources: '출처',
    disagreements: '출처마다 다른 점',
    chosen: '이 사이트의 서술',
    why: '이유',
    people: '관련 인물·국가·기관',
    spellings: '다른 표기',
    themes: '주제',
    contains: '이 사건에 포함된 기록',
    previous: '이전 기록',
    next: '다음 기록',
    moreEvents: '연표 더 보기',
    card: '공유 카드',
    corrections: '정정',
    withdrawn: '철회',
    withdrawnOn: (date) => `${date} 철회`,
    moved: '이 페이지의 주소가 다음과 같이 바뀌었습니다.',
    published: (date) => `${date} 게시`,
    updated: (date) => `${date} 수정`,
    archivedCopy: '보존본',
    repeats: (title) => `‘${title}’${particleAfter(title, '을/를')} 바탕으로 한 자료`,
    statement: (number) => `항목 ${number}`,
  },
  evidence: {
    names: { confirmed: '교차 확인', 'single-source': '단일 출처' },
    meanings: {
      confirmed: '1차 자료를 포함해 서로 독립된 출처 두 곳 이상에서 확인한 내용입니다.',
      'single-source': '1차 자료를 포함한 독립 출처 두 곳 이상에서 아직 확인되지 않은 내용입니다.',
    },
    confirmedOf: (confirmed, all) => {
      if (confirmed === 0) return '단일 출처'
      if (confirmed < all) return `항목 ${all}개 중 ${confirmed}개 교차 확인`
      return all === 1 ? '교차 확인' : `항목 ${all}개 모두 교차 확인`
    },
    independentSources: (count) => `독립 출처 ${count}곳`,
  },
  sourceKinds: { primary: '1차 자료', press: '언론 보도', organisation: '단체·연구기관' },
  locator,
  card: {
    alt: ({ date, title, evidence, siteName }) => `${siteName} 카드. ${date}, ${title}. ${evidence}.`,
  },
}
