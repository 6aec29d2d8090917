package org.kiosque.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MailPartTest {

    @Test
    void anAddressCanBeClickedWithoutTheFullStopBehindIt() {
        assertEquals(List.of("http://localhost:8080/verify?token=a-b_c"), links("Ouvrez http://localhost:8080/verify?token=a-b_c.\n"));
        assertEquals(List.of("https://a.example/b"), links("(https://a.example/b)"));
    }

    @Test
    void onlyTheWebCanBeClicked() {
        assertEquals(List.of(), links("javascript:alert(1) data:text/html,x ftp://a.example http:// <http>"));
    }

    @Test
    void noCharacterOfTheTextIsLost() {
        String text = "a <b> http://c.example/d?e=f&g, h https://i.example";
        assertEquals(text, MailPart.of(text).stream().map(MailPart::text).collect(Collectors.joining()));
    }

    private static List<String> links(String text) {
        return MailPart.of(text).stream().filter(MailPart::link).map(MailPart::text).toList();
    }
}
