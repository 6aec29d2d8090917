package broken.comments.internal;

import jakarta.faces.context.FacesContext;

class Clerk {

    FacesContext counter;
}
