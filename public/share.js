// Comfort alone: copies a text, opens the share sheet of the device. Without it, texts are selected with one click.
for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = !navigator.clipboard
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent)
    const { textContent } = button
    button.textContent = button.dataset.done
    setTimeout(() => {
      button.textContent = textContent
    }, 2000)
  })
}
for (const button of document.querySelectorAll('button[data-share]')) {
  button.hidden = !navigator.share
  button.addEventListener('click', () =>
    navigator.share({ title: document.title, url: button.dataset.share }),
  )
}
