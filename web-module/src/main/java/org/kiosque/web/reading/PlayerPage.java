package org.kiosque.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.kiosque.articles.Player;

/** WEB-INF/pages/player.xhtml */
@Named
@RequestScoped
public class PlayerPage {

    private Player player;

    void show(Player asked) {
        player = asked;
    }

    public Player getPlayer() {
        return player;
    }
}
