// Progressive enhancement: copies texts and opens the share sheet. Without it, texts can still be selected.
for (const button of document.querySelectorAll('button[data-copy]')) {
  const { copy, done, refused } = button.dataset
  const text = document.getElementById(copy)
  const status = button.parentElement.querySelector('[role=status]')
  text.addEventListener('focus', () => text.select())
  button.hidden = false
  button.addEventListener('click', async () => {
    status.textContent = ''
    try {
      await navigator.clipboard.writeText(text.value)
      status.textContent = done
    } catch {
      text.focus()
      text.select()
      status.textContent = refused
    }
  })
}
for (const button of document.querySelectorAll('button[data-share]')) {
  button.hidden = !navigator.share
  button.addEventListener('click', () =>
    navigator.share({ title: document.title, url: button.dataset.share }).catch(() => {}),
  )
}
