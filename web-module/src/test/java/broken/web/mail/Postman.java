package broken.web.mail;

import jakarta.enterprise.event.Event;

public class Postman {

    Event<String> letters;

    void throwAway() {
        letters.fireAsync("lost");
    }
}
