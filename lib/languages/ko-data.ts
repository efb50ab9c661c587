/** The texts on data and citations in Korean. */
import { format } from 'date-fns/format'
import { parseISO } from 'date-fns/parseISO'
import type { DataWords } from './data-words'

const written = (date: string, pattern: string): string => format(parseISO(date), pattern)

export const data: DataWords = {
  heading: '데이터',
  lead: '모든 사건의 내용과 출처, 날짜를 스프레드시트와 프로그램, 서지 관리 도구에서 쓸 수 있는 파일로 제공합니다.',
  datasetName: (siteName) => `${siteName} 데이터`,
  files: {
    heading: '파일',
    lead: '페이지에 실린 내용이 그대로 들어 있으며, 내용이 바뀔 때마다 새로 만듭니다. 주소는 바뀌지 않습니다.',
    each: {
      json: { name: 'JSON', use: '사건, 내용, 출처, 인물, 주제까지 전부.' },
      csv: { name: 'CSV', use: '사건마다 한 행. 모든 언어가 나란히 들어 있습니다.' },
      excel: { name: 'Excel용 CSV', use: '같은 내용에 Excel이 인코딩을 알아보는 표시를 붙였습니다.' },
      statements: {
        name: '내용 CSV',
        use: '내용 하나에 한 행. 어느 사건의 몇 번째 내용인지와 출처를 함께 적었습니다.',
      },
      sources: { name: '출처 CSV', use: '출처 하나에 한 행.' },
      workbook: {
        name: 'Excel 통합 문서',
        use: '사건, 내용, 출처를 시트 세 장에 나누어 담았습니다. 모든 칸이 텍스트 형식이라 Excel, LibreOffice Calc, Google 스프레드시트에서 그대로 편집할 수 있습니다.',
      },
      timelinejs: { name: 'TimelineJS', use: '사건마다 슬라이드 한 장. Knight Lab의 TimelineJS용입니다.' },
      ris: { name: 'RIS', use: '출처 전체. Zotero, EndNote, Mendeley용.' },
      bibtex: { name: 'BibTeX', use: '출처 전체. LaTeX용.' },
      csl: { name: 'CSL-JSON', use: '출처 전체. Zotero, Pandoc용.' },
      schema: { name: 'JSON Schema', use: 'JSON의 형식을 정의한 파일. 프로그램으로 검사할 때 씁니다.' },
      eventSchema: { name: '사건 하나의 JSON Schema', use: '사건별 JSON의 형식을 정의한 파일.' },
    },
    size: (kilobytes) => `${kilobytes}kB`,
    lacks: '빠진 항목:',
    simplifies: '다음과 같은 날짜는 정확히 나타내지 못합니다:',
    lacksNote:
      '형식에 따라 다 담지 못하는 항목이 있어 파일마다 빠진 것을 적었습니다. JSON에는 모두 들어 있습니다. CSV에서 내용에 관한 칸은 내용 하나를 한 줄에 적습니다. TimelineJS에서는 사건마다 주제가 하나뿐이고, 출처는 본문의 링크로, ‘1998년경’ 같은 날짜는 글로 들어갑니다. RIS에서는 형식에 맞지 않는 날짜를 메모에 EDTF로 적습니다.',
  },
  event: {
    heading: '사건 하나만',
    lead: '사건 페이지마다 해당 파일로 가는 링크가 있습니다. 예를 들면 다음과 같습니다.',
    json: '관련 출처와 인물을 포함한 JSON',
    references: '인용할 때',
    calendar: '캘린더에 넣을 때',
  },
  more: '피드와 캘린더',
  licence: {
    heading: '이용 조건과 출처 표시',
    lead: (licence) =>
      `글과 데이터는 ${licence} 조건에 따라 영리 목적이라도 쓰고 고치고 다시 펴낼 수 있습니다. 이 사이트의 이름과 링크를 적고, 고친 점이 있으면 밝혀 주십시오. 인용된 자료의 권리는 각 발행처에 있습니다. 다음 문구를 복사해 쓸 수 있습니다.`,
    credit: ({ site, licence, date, address }) =>
      `자료: ${site}(${written(date, 'yyyy. M. d.')} 기준), ${licence}, ${address}`,
  },
  use: {
    heading: '쓰는 방법',
    commandLine: '명령줄',
    programs: [
      {
        name: 'Excel',
        text: '‘데이터 › 텍스트/CSV에서’를 열고 원본 파일은 ‘유니코드(UTF-8)’, 구분 기호는 ‘쉼표’로, 데이터 형식은 ‘검색 안 함’으로 둡니다. Excel용 파일은 두 번 눌러 열어도 글자가 깨지지 않지만 날짜가 Excel 형식으로 바뀝니다.',
      },
      {
        name: 'LibreOffice Calc',
        text: '‘파일 › 열기’에서 문자 집합은 ‘유니코드(UTF-8)’, 구분자는 쉼표만 고르고 ‘when’ 열의 유형을 ‘텍스트’로 바꿉니다.',
      },
    ],
    sheets: 'Google 스프레드시트의 빈 칸에 다음을 넣으면 사이트의 표를 계속 따라갑니다.',
    dates:
      '스프레드시트는 ‘2024-12’를 특정한 날로 바꾸곤 합니다. ‘when’ 열은 알려진 만큼만 적은 날짜이므로 텍스트로 두십시오. 정렬하거나 셀 때는 온전한 날짜인 ‘earliest’와 ‘latest’를 쓰면 됩니다. 알려진 시각은 ‘earliest.time’과 ‘latest.time’에 있습니다.',
    formulas:
      "=, +, -, @로 시작하는 칸은 수식으로 실행되지 않도록 앞에 작은따옴표(')를 하나 붙였습니다. 그 따옴표 하나만 지우면 원래 글이 됩니다.",
  },
  fields: {
    heading: '항목 설명',
    lead: '점으로 이은 이름은 항목 안의 항목입니다. CSV에서는 글 뒤에 언어가 붙습니다(‘title.ko’). 날짜는 EDTF(ISO 8601-2), 언어는 BCP 47, 시간대는 IANA 표기를 따릅니다.',
    lists: { events: '사건', sources: '출처', actors: '인물과 기관' },
    optional: '선택',
  },
  cite: {
    heading: '인용하기',
    short: '인용',
    lead: '날짜는 이 항목을 마지막으로 고친 날입니다. 어느 시점의 내용을 보았는지 독자가 알 수 있습니다.',
    styles: [
      {
        name: 'APA 방식',
        write: ({ site, title, date, address }) =>
          `${site}. (${written(date, 'yyyy. M. d.')}). ${title}. ${address}`,
      },
      {
        name: '각주 방식',
        write: ({ site, title, date, address }) =>
          `${site}, 「${title}」, ${written(date, 'yyyy년 M월 d일')} 수정, ${address}.`,
      },
    ],
    files: '서지 관리 도구용 파일',
  },
}
