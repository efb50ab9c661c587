/** Descriptions of the published data fields in French, by list and path. */
import { spaced } from './french-spaces'

const ID = 'Identifiant permanent : minuscules sans accent, chiffres et traits d’union. Jamais réutilisé.'
const CORRECTIONS = 'Ce qui a été changé et quand ; chaque note reste telle qu’elle a été écrite.'
const CORRECTED = 'Date et heure du rectificatif (RFC 3339).'
const NOTE = 'Ce qui était faux et ce qui est exact, dans chaque langue.'
const MINOR =
  'Simple question de forme, comme une faute de frappe : figure dans la liste, mais n’est pas signalée aux abonnés.'

export const fieldMeanings: Readonly<Record<string, string>> = spaced({
  'events.id': ID,
  'events.era': 'Identifiant de la période à laquelle appartient l’événement.',
  'events.kind': 'Identifiant du type d’événement.',
  'events.importance':
    'key (événement clé) : l’un de ceux sans lesquels on ne peut comprendre le récit. Absent pour les autres.',
  'events.when':
    'Date EDTF : 2024, 2024-12, 2024-12-17, 2025-05-20T10:00-04:00, 194X (années 1940), 18XX (XIXe siècle, de 1800 à 1899), 2001-21 (printemps), 1752-09-XX (jour inconnu), -0043 (44 av. J.-C.), 2014/2017 (intervalle), 2014/.. (intervalle ouvert), ../1950 (1950 ou avant), suivie de ~ (environ), de ? (incertain) ou de % (les deux).',
  'events.partOfDay':
    'Lorsqu’on ne sait rien de plus précis de l’heure : morning (matinée), afternoon (après-midi), evening (soirée).',
  'events.timeZone': 'Fuseau horaire IANA, par exemple America/New_York.',
  'events.partOf': 'Identifiant de l’événement au cours ou en marge duquel celui-ci a eu lieu.',
  'events.place': 'Lieu de l’événement.',
  'events.place.name': 'Dans chaque langue.',
  'events.place.address':
    'Son adresse postale, dans chaque langue. Les moteurs de recherche en exigent une pour un événement.',
  'events.place.latitude': 'En degrés, WGS 84.',
  'events.place.longitude': 'En degrés, WGS 84.',
  'events.title': 'Dans chaque langue, 90 caractères au plus.',
  'events.summary': 'Dans chaque langue, 280 caractères au plus.',
  'events.short':
    'Remplace dans les publications un résumé trop long, avec l’attribution et les réserves nécessaires.',
  'events.image': 'Une image de l’événement.',
  'events.image.file':
    'Son fichier dans le dossier des données (PNG, JPEG, WebP ou AVIF), par exemple images/the-hall.jpg.',
  'events.image.alt': 'Ce que l’on y voit, pour qui ne la voit pas, dans chaque langue.',
  'events.image.credit': 'Qui l’a faite et à qui elle appartient, dans chaque langue.',
  'events.image.licence': 'Si ce n’est pas celle du site, par exemple CC BY-SA 4.0.',
  'events.image.sha256': 'SHA-256 du fichier d’origine, en chiffres hexadécimaux.',
  'events.image.url': 'L’image telle que publiée, dans sa plus grande taille.',
  'events.image.width': 'Sa largeur en pixels.',
  'events.image.height': 'Sa hauteur en pixels.',
  'events.claims': 'Les informations, une à une. Vide dans une entrée retirée.',
  'events.claims.text': 'Une information vérifiable, dans chaque langue.',
  'events.claims.saidBy': 'Identifiant de la personne ou de l’institution dont ce sont les propos.',
  'events.claims.themes': 'Identifiants des thèmes.',
  'events.claims.sources': 'Les sources sur lesquelles s’appuie l’information.',
  'events.claims.sources.source': 'Identifiant de la source.',
  'events.claims.sources.locator':
    'Endroit dans la source : para 4 (paragraphe 4), paras 1-4 (paragraphes 1 à 4), page 3, pages 3-5, section 2.1, at 1:02:33 (à ce moment de l’enregistrement), opening (premiers paragraphes), caption (légende), headline (titre), list (liste), whole (texte intégral).',
  'events.claims.sources.own':
    'True si la source ajoute ce fait d’elle-même : il n’est pas, pour autant qu’on sache, dans la source ou la dépêche dont elle provient. Elle est alors comptée sans elles.',
  'events.claims.sources.passage':
    'Quelques mots de la source tels qu’ils y figurent, en mots entiers, pour un lien vers l’endroit exact.',
  'events.claims.sources.passage.start': 'Les premiers mots du passage.',
  'events.claims.sources.passage.end': 'Ses derniers mots, s’il est plus long.',
  'events.claims.evidence':
    'confirmed (recoupé) : au moins deux sources indépendantes, dont une primaire ; single-source (source unique) : tous les autres cas.',
  'events.actors': 'Identifiants des personnes et institutions, outre celles des informations.',
  'events.themes': 'Identifiants des thèmes, outre ceux des informations.',
  'events.disagreements': 'Ce sur quoi les sources se contredisent.',
  'events.disagreements.point': 'L’objet du désaccord, dans chaque langue.',
  'events.disagreements.readings': 'Ce que disent les sources : deux versions ou plus.',
  'events.disagreements.readings.text': 'Ce que disent certaines des sources, dans chaque langue.',
  'events.disagreements.readings.sources': 'Ces sources, décrites comme dans claims.sources.',
  'events.disagreements.chosen': 'La version que retient le site, dans chaque langue.',
  'events.disagreements.why': 'La raison de ce choix, dans chaque langue.',
  'events.published':
    'Première parution de l’entrée sur le site (RFC 3339) : la date qui figure dans les flux.',
  'events.corrections': CORRECTIONS,
  'events.corrections.at': CORRECTED,
  'events.corrections.note': NOTE,
  'events.corrections.minor': MINOR,
  'events.withdrawn': 'Une entrée retirée demeure, sans ses informations.',
  'events.withdrawn.at': 'Date et heure du retrait (RFC 3339).',
  'events.withdrawn.reason':
    'Pourquoi, dans chaque langue ; dans les fichiers publiés, tient aussi lieu de résumé.',
  'events.publishAfter': 'Embargo : jusque-là, l’événement ne figure dans aucun fichier.',
  'events.aliases': 'Anciens noms dans les adresses ; chacun renvoie à la page actuelle.',
  'events.slug': 'Nomme l’événement dans les adresses.',
  'events.url': 'Sa page dans chaque langue.',
  'events.earliest':
    'Premier jour possible de when, avec l’heure si elle est connue ; null pour un intervalle dont le début est ouvert ou inconnu. Les saisons sont celles de l’hémisphère Nord.',
  'events.latest':
    'Dernier jour possible de when ; null pour un intervalle dont la fin est ouverte ou inconnue.',
  'events.updated':
    'La plus récente des dates de publication, de rectificatif et de retrait ; les retouches n’y changent rien.',
  'events.versions': 'Tous les états publiés de l’entrée, en commençant par le premier.',
  'events.versions.version': 'Numérotée à partir de 1 ; à indiquer par quiconque cite l’entrée.',
  'events.versions.at':
    'Parution de cette version. Ce qui a changé figure dans corrections ou withdrawn, à la même date.',
  'events.versions.change':
    'Ce qui l’a motivée : première publication, rectificatif, retouche de la forme ou retrait.',
  'events.versions.hash':
    'Empreinte de ce que disait l’entrée, par langue ; absente si rien n’a été enregistré à l’époque. Ce sont les 32 premiers chiffres hexadécimaux du SHA-256 de l’entrée en JSON canonique (RFC 8785, UTF-8). La règle exacte se trouve, en anglais, dans docs/fingerprint.md du code source du site.',
  'sources.id': ID,
  'sources.title': 'Dans la langue de la source.',
  'sources.publisher': 'Nom de l’éditeur.',
  'sources.url': 'Où on peut la lire.',
  'sources.archivedUrl': 'Une copie durable, dans des archives du web.',
  'sources.language': 'Code de langue BCP 47.',
  'sources.published': 'Date EDTF ; absente si elle est inconnue.',
  'sources.accessed': 'Date EDTF à laquelle la source a été consultée.',
  'sources.kind':
    'primary (source primaire) : émane de l’organe auteur du texte, d’un gouvernement ou de l’organisation qui s’est exprimée, ou en est une copie ; press : presse ; organisation : organisation.',
  'sources.derivedFrom':
    'Identifiant de la source dont celle-ci provient ; les deux ne sont pas indépendantes l’une de l’autre.',
  'sources.derivation':
    'Comment elle en provient : copy (mot pour mot, ou traduction), summary (résumé) ou draws-on (texte propre qui s’appuie sur elle). En l’absence de ce champ : draws-on.',
  'sources.agency':
    'Agence de presse ou chaîne dont elle reprend la dépêche ou le reportage, si celui-ci n’est pas lui-même dans la liste.',
  'sources.corrections': CORRECTIONS,
  'sources.corrections.at': CORRECTED,
  'sources.corrections.note': NOTE,
  'sources.corrections.minor': MINOR,
  'actors.id': ID,
  'actors.kind':
    'person (personne), state (État), body (organe d’un État ou d’une organisation d’États) ou organisation.',
  'actors.name': 'Dans chaque langue.',
  'actors.role': 'Fonction ou rôle dans le récit, dans chaque langue.',
  'actors.variants': 'Autres graphies, chacune avec une source où elle a été relevée.',
  'actors.variants.form': 'Le nom tel qu’il y est écrit.',
  'actors.variants.seenIn': 'Identifiant de la source.',
  'actors.corrections': CORRECTIONS,
  'actors.corrections.at': CORRECTED,
  'actors.corrections.note': NOTE,
  'actors.corrections.minor': MINOR,
})
