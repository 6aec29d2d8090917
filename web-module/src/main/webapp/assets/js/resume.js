// Spares whoever has signed in again the button: the form only comes back, nothing is done with it.
document.getElementById("resume")?.requestSubmit();
