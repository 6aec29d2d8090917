package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.function.Function;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;
import org.kiosque.web.shell.Texts;
import org.kiosque.web.shell.Visitor;

/** What the newsroom's scripts are told: an answer, or the status and the sentence of a refusal. */
@RequestScoped
class Answers {

    @Inject Visitor visitor;
    @Inject Texts texts;

    /** @throws WebApplicationException 401, 403, 404, 400 */
    <T> T to(Function<AccountId, T> question) {
        if (!visitor.isSignedIn()) throw refused(Status.UNAUTHORIZED, texts.say("editor.autosave.ended"));
        try {
            return question.apply(visitor.id());
        } catch (ArticleRefused refused) {
            throw refused(refused.reason() == Reason.UNKNOWN ? Status.NOT_FOUND : Status.FORBIDDEN, texts.say(refused.key()));
        } catch (AccountRefused refused) {
            throw refused(Status.FORBIDDEN, texts.say(refused.key()));
        } catch (IllegalArgumentException wrong) {
            throw refused(Status.BAD_REQUEST, wrong.getMessage());
        }
    }

    private static WebApplicationException refused(Status status, String detail) {
        return new WebApplicationException(detail, Response.status(status).build());
    }
}
