/** The texts of the share kit in Korean. */
import type { ShareWords } from './share-words'

const shapes: ShareWords['shapes'] = {
  wide: { name: '가로형', label: '가로형(링크용)' },
  square: { name: '정사각형', label: '정사각형(게시물용)' },
  story: { name: '세로형', label: '세로형(스토리용)' },
}

const shapeNames = Object.values(shapes).map(({ name }) => name)

const allShapes = shapeNames.length === 3 ? '세 가지 형태' : `${shapeNames.length}가지 형태`

export const share: ShareWords = {
  heading: '공유하기',
  lead: '카드 이미지와 매체별 게시글을 바로 쓸 수 있게 준비했습니다. 직접 올리기 전에는 아무것도 전송되지 않습니다.',
  link: '이 페이지 주소',
  networks: {
    x: '엑스(X)',
    bluesky: '블루스카이',
    mastodon: '마스토돈',
    threads: '스레드',
    linkedin: '링크드인',
    facebook: '페이스북',
    whatsapp: '왓츠앱',
    telegram: '텔레그램',
    line: '라인',
    kakaotalk: '카카오톡',
    naver: '네이버',
  },
  notes: {
    x: '엑스(X)는 한글 한 글자를 두 자로 셉니다.',
    kakaotalk:
      '카카오톡에는 글이 채워진 대화창을 여는 주소가 없습니다. 글을 복사해 대화방에 붙여 넣으십시오.',
    mastodon: '마스토돈 공식 공유 페이지에서 사용하는 서버를 고르면 됩니다. 글을 복사해 올려도 됩니다.',
    linkedin: '링크드인에는 링크만 전달됩니다. 먼저 글을 복사한 뒤 링크 위에 붙여 넣으십시오.',
    facebook: '페이스북에는 링크만 전달됩니다. 먼저 글을 복사한 뒤 링크 위에 붙여 넣으십시오.',
    naver: '네이버에는 제목과 링크만 전달됩니다. 먼저 글을 복사한 뒤 본문에 붙여 넣으십시오.',
  },
  shareOn: (network) => `${network}에 공유`,
  copy: '복사',
  copyOf: (name) => `${name} 복사`,
  copied: '복사했습니다.',
  copyRefused: '브라우저가 복사를 허용하지 않았습니다. 글을 선택해 두었으니 직접 복사하십시오.',
  postTexts: '게시글',
  postFor: (network) => `${network} 게시글`,
  altText: `대체 텍스트(${allShapes} 공통)`,
  characters: (used, allowed) => `${allowed}자 중 ${used}자`,
  charactersAdvised: (used, advised) => `${used}자(권장 ${advised}자 이내)`,
  ofEvents: (count) => `사건별 공유 자료: ${count}`,
  cards: '카드',
  shapes,
  size: (width, height) => `${width}×${height}픽셀`,
  download: '내려받기',
  preview: '링크 미리보기',
  previewOn: (network) => `${network}에서 보이는 모습`,
  embed: {
    heading: '퍼가기',
    lead: '이 사건을 다른 사이트의 페이지에 넣을 수 있습니다. 스크립트와 쿠키를 쓰지 않습니다.',
    code: '삽입 코드',
    frameTitle: (title, siteName) => `${title} (${siteName})`,
  },
  pressKit: {
    heading: '보도·공유 자료 모음',
    lead: '이 사건의 카드 이미지와 게시글, 출처를 언어별로 한 파일에 담았습니다.',
    download: '자료 모음 내려받기(압축 파일)',
    title: (siteName) => `${siteName} 보도·공유 자료 모음`,
    contents: '구성',
    files: {
      cards: '게시·인쇄용 카드 이미지',
      posts: '매체별 게시글',
      altTexts: `이미지를 볼 수 없는 이용자를 위한 대체 텍스트(${allShapes} 공통)`,
      sources: '이 사건의 출처와 주소',
      licence: '이용 조건',
    },
    licence: {
      covers: (siteName, licenceName) =>
        `‘${siteName}’의 글과 데이터, 카드 이미지는 ${licenceName}에 따라 이용할 수 있습니다.`,
      credit: '이용할 때는 다음과 같이 출처를 밝히고, 바꾼 내용이 있으면 함께 적어 주십시오.',
      creditLine: (title, siteName, address, licenceName) =>
        `‘${title}’, ${siteName}, ${licenceName}, ${address}`,
      rest: '인용한 자료는 이용 허락 대상이 아니며, 권리는 각 발행처에 있습니다.',
    },
    altTextOf: `${allShapes}(${shapeNames.join(', ')})의 카드에 공통으로 쓰는 대체 텍스트:`,
    page: (address) => `사건의 내용과 정정 기록: ${address}`,
    contact: (address) => `오류 신고와 문의: ${address}`,
  },
}
